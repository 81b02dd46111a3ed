"""Every screen with a list says what it is for while nothing stands in it."""

from committee_desk.assets import UI
from committee_desk.models.purposes import PURPOSES

SAYS_IT_ITSELF = {"verification"}


def test_every_form_with_words_beside_an_empty_list_has_a_purpose():
    forms = {
        file.stem for file in UI.glob("*.ui") if 'name="nobody_words"' in file.read_text(encoding="utf-8")
    }

    assert forms - SAYS_IT_ITSELF == set(PURPOSES)
