"""The keys of front matter, as the generators of sites name them → those of a record."""

from collections.abc import Mapping
from typing import Any

from newsld.model.record import plain_key
from newsld.readers.record.moments import moment_of
from newsld.readers.record.values import address_of, boolean_of, text_of, texts_of

_NAMES: Mapping[str, tuple[str, ...]] = {
    "headline": ("title", "headline"),
    "standfirst": ("description", "summary", "excerpt", "lead", "standfirst"),
    "published": ("publish_date", "pub_date", "published_at", "date", "date_published", "published"),
    "modified": ("lastmod", "last_modified_at", "updated", "modified", "last_modified", "updated_at", "date_modified"),
    "expires": ("expiry_date", "unpublish_date", "expires"),
    "authors": ("authors", "author", "byline", "by"),
    "section": ("categories", "category", "section", "sections"),
    "image": ("image", "cover", "cover_image", "featured_image", "feature_image", "featured", "hero", "hero_image",
              "header_image", "banner", "og_image", "thumbnail", "images", "photo"),
    "language": ("lang", "language", "locale"),
    "id": ("id", "slug"),
    "url": ("canonical_url", "canonical", "url", "permalink"),
}  # fmt: skip
_TRANSLATED: Mapping[str, tuple[str, ...]] = {
    "headline": ("titel", "titre", "título", "titulo", "titolo", "tytuł", "заголовок", "назва"),
    "standfirst": ("beschreibung", "zusammenfassung", "vorspann", "résumé", "chapô", "resumen", "resumo", "riassunto",
                   "opis", "samenvatting", "beschrijving", "опис", "descripción", "descrição", "descrizione"),
    "published": ("datum", "fecha", "data", "дата", "veröffentlicht", "publié", "publicado", "pubblicato"),
    "modified": ("aktualisiert", "geändert", "mis à jour", "actualizado", "atualizado", "aggiornato", "zaktualizowano",
                 "bijgewerkt", "оновлено"),
    "authors": ("autor", "autorin", "autoren", "auteur", "auteurs", "autora", "autores", "autore", "autori", "autorzy",
                "verfasser", "автор", "автори"),
    "section": ("kategorie", "kategorien", "rubrik", "ressort", "catégorie", "catégories", "rubrique", "categoría",
                "categorías", "sección", "categoria", "categorias", "seção", "sezione", "kategoria", "dział",
                "categorie", "rubriek", "рубрика", "категорія"),
    "image": ("bild", "imagen", "imagem", "immagine", "zdjęcie", "obraz", "afbeelding", "зображення"),
    "language": ("sprache", "langue", "idioma", "lingua", "język", "taal", "мова"),
}  # fmt: skip
_KEYS: Mapping[str, tuple[str, ...]] = {
    key: tuple(map(plain_key, (*names, *_TRANSLATED.get(key, ())))) for key, names in _NAMES.items()
}
_WORDS = (
    *("tags", "keywords", "schlagworte", "schlagwörter", "stichworte", "motsclés", "étiquettes", "etiquetas"),
    *("palabrasclave", "palavraschave", "etichette", "parolechiave", "tagi", "słowakluczowe", "trefwoorden", "теги"),
)
_TAKEN = frozenset({*(name for names in _KEYS.values() for name in names), *_WORDS, "draft", "text", "body", "content"})


def record_of(header: Mapping[Any, Any]) -> dict[str, Any]:
    """Return what front matter says as a record, of which other keys are as they were."""
    found = {plain_key(str(key)): value for key, value in header.items()}
    record: dict[str, Any] = {str(key): value for key, value in header.items() if plain_key(str(key)) not in _TAKEN}
    for key, names in _KEYS.items():
        value = next((found[name] for name in names if _is_told(key, found.get(name))), None)
        if value is not None:
            record[key] = value
    record["keywords"] = [word for key in _WORDS for word in texts_of(found.get(key))]
    if boolean_of(found.get("draft")) or boolean_of(found.get("published")) is False:
        record["status"] = "draft"
    elif text_of(found.get("status")).lower() == "hidden":
        record["status"] = "withheld"
    return record


def _is_told(key: str, value: Any) -> bool:
    """Tell whether a value is one of its key: `published: true` is no date, `featured: true` no image."""
    if key == "url":
        return bool(address_of(value))
    if key in {"published", "modified", "expires"}:
        return moment_of(value) is not None or (key == "published" and _is_in_words(value))
    return value not in (None, "", [], {}) and not isinstance(value, bool)


def _is_in_words(value: Any) -> bool:
    """Tell a day that may be written as in a text: "3 de marzo de 2026"."""
    return isinstance(value, str) and any(sign.isdigit() for sign in value) and any(sign.isalpha() for sign in value)
