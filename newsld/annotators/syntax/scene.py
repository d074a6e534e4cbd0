"""Where the reader is in an article, and whom it is with there: what tells whom a pronoun means."""

from newsld.annotators.syntax.entity import Entity, Stand
from newsld.model.annotation import Mention


class Scene:
    """The sentence and paragraph that are read, who heads them and who spoke."""

    def __init__(self) -> None:
        """Start before the first sentence."""
        self.sentence = 0
        self.paragraph = 0
        self.opens = True  # whether the sentence is the first of its paragraph
        self.here: Entity | None = None  # whom the sentence names first
        self.before: Entity | None = None  # whom the last sentence that names anybody named first
        self.of_paragraph: Entity | None = None
        self.of_paragraph_before: Entity | None = None
        self.of_article: Entity | None = None
        self.spoke: Entity | None = None
        self.spoke_before: Entity | None = None  # the last one who is not the one who spoke last
        self.most = 0  # mentions of whoever was mentioned most

    def begin_sentence(self, *, opens_paragraph: bool) -> None:
        """Note that a sentence begins; one that named nobody leaves the head before it in place."""
        self.sentence += 1
        self.opens = opens_paragraph
        self.before = self.here or self.before
        self.here = None
        if opens_paragraph:
            self.paragraph += 1
            self.of_paragraph_before = self.of_paragraph or self.of_paragraph_before
            self.of_paragraph = None

    def show(self, entity: Entity, mention: Mention, stand: Stand) -> None:
        """Note that somebody is mentioned."""
        if not entity.times:
            entity.born = self.sentence
        is_again = entity.sentence == self.sentence and stand is Stand.GOVERNED and entity.times
        entity.stand = entity.stand if is_again else stand
        entity.times += 1
        entity.sentence, entity.paragraph, entity.start = self.sentence, self.paragraph, mention.start
        self.most = max(self.most, entity.times)
        if stand is not Stand.GOVERNED:
            self.here = self.here or entity
            self.of_paragraph = self.of_paragraph or entity
            self.of_article = self.of_article or entity

    def speak(self, entity: Entity) -> None:
        """Note that somebody speaks."""
        entity.spoken += 1
        if entity is not self.spoke:
            self.spoke, self.spoke_before = entity, self.spoke
