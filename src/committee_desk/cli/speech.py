"""Sentences on the command line, in English or in the Korean that the window has.

    committee_desk_ko.ts ─► korean ─► said(Sentence, "ko")
    DeskError ─► refusal() ─► two Sentences: what happened, and what can be done

The program that compiles the sentences for the window is not needed here: the source is read as it is.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from functools import cache

from committee_desk import assets
from committee_desk.documents import wording
from committee_desk.domain.finding import Finding, RowName
from committee_desk.domain.particles import filled
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

KOREAN = "ko"
LANGUAGES = ("en", KOREAN)

PLACE = QT_TRANSLATE_NOOP("cli", "At {place}:")


@frozen
class Sentence:
    """A marked sentence with its facts, not yet in any language."""

    text: str
    facts: Mapping[str, object] = field(default_factory=dict)
    context: str = "cli"


def said(sentence: Sentence, language: str) -> str:
    """The sentence in this language; English where it has no Korean yet."""
    if language != KOREAN:
        return sentence.text.format(**sentence.facts)
    facts = {name: _fact(value) for name, value in sentence.facts.items()}
    return filled(_korean().get((sentence.context, sentence.text), sentence.text), **facts)


def refusal(error: DeskError) -> tuple[Sentence, ...]:
    """Where it was refused, if that is known, what was refused, and what the person can do next."""
    places = [Sentence(PLACE, {"place": place}) for place in getattr(error, "__notes__", ())]
    said = [Sentence(words, error.facts, "errors") for words in (error.text, error.advice) if words]
    return (*places, *said)


def finding(found: Finding) -> Sentence:
    return Sentence(found.text, found.facts, "errors")


@cache
def _korean() -> Mapping[tuple[str, str], str]:
    """Every finished translation by its context and its English."""
    file = assets.TRANSLATIONS / "committee_desk_ko.ts"
    if not file.is_file():
        return {}
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.findtext("translation", "")
            if translation:
                found[name, source] = translation
    return found


def _fact(value: object) -> object:
    match value:
        case str():
            return _korean().get(("subjects", value), value)
        case RowName():
            return value.ko
        case datetime():
            return wording.moment(value)
        case date():
            return wording.day(value)
    return value
