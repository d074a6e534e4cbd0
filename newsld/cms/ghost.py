"""Ghost: the post of a webhook, or of its interface → a record."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from newsld.errors import UnreadableArticle
from newsld.readers.json.markup import plain

Record = Mapping[str, Any]

_SAME = ("url", "title", "html", "status")
_SCHEDULED = "scheduled"  # with a date of publication that lies ahead
_MOVED = {
    "uuid": "id",
    "custom_excerpt": "standfirst",
    "created_at": "created",
    "published_at": "published",
    "updated_at": "modified",
}


def record_of(told: Record) -> dict[str, Any]:
    """Return what a webhook (`{"post": {"current": …}}`), an answer (`{"posts": [ … ]}`) or a post says of an article.

    A webhook may leave out authors and tags; what is not told is left out. Raises `UnreadableArticle` for what is none.
    """
    post = _post(told)
    record = {key: post[key] for key in _SAME if post.get(key)}
    record |= {key: post[name] for name, key in _MOVED.items() if post.get(name)}
    record |= {"authors": _authors(post), "keywords": _keywords(post), "image": _image(post)}
    record["language"] = post.get("locale")
    if post.get("status") == _SCHEDULED:
        record["status"] = "draft"
    if post.get("visibility") in ("public", "paid", "members", "tiers"):
        record["free"] = post["visibility"] == "public"
    return {key: value for key, value in record.items() if value not in (None, "", [], {})}


def _post(told: Record) -> Record:
    post: Any = told
    if "post" in told or "page" in told:
        post = told.get("post", told.get("page"))
        post = cast("Record", post).get("current", cast("Record", post)) if isinstance(post, Mapping) else None
    elif isinstance(posts := told.get("posts"), list):
        post = next(iter(cast("list[Any]", posts)), None)
    if not isinstance(post, Mapping) or not post:
        raise UnreadableArticle('no post of Ghost; expected {"post": {"current": { … }}}')
    return cast("Record", post)


def _authors(post: Record) -> list[dict[str, Any]]:
    return [
        {key: author[key] for key in ("name", "url") if author.get(key)}
        for author in _objects(post.get("authors") or [post.get("primary_author")])
    ]


def _keywords(post: Record) -> list[str]:
    """Return the names of the tags that readers see."""
    tags = _objects(post.get("tags"))
    names = [tag.get("name") for tag in tags if tag.get("visibility", "public") == "public"]
    return [name for name in names if isinstance(name, str) and not name.startswith("#")]


def _image(post: Record) -> dict[str, Any]:
    told = {"url": post.get("feature_image"), "alt": post.get("feature_image_alt")}
    if isinstance(caption := post.get("feature_image_caption"), str):  # HTML
        told["caption"] = plain(caption)
    return {key: value for key, value in told.items() if value} if told["url"] else {}


def _objects(value: Any) -> Iterable[Record]:
    entries = cast("list[Any]", value) if isinstance(value, list) else []
    return [cast("Record", entry) for entry in entries if isinstance(entry, Mapping)]
