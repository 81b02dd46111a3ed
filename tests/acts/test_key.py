"""Certificates: one valid key a person, and what is revoked stays so."""

import pytest

from committee_desk.acts import key, person
from committee_desk.acts.key import HasKey, RevokedAlready
from committee_desk.domain.matter import GroundMissing
from committee_desk.store import keys


@pytest.fixture
def member(room):
    return room.do(person.enter, "이수진").id


def test_the_desks_own_certificate_belongs_to_nobody_and_the_desk_is_still_whole(room):
    root = room.do(key.found, "-----BEGIN", "00" * 32)

    assert (root.person, room.ask(keys.roots), room.examine().faults) == (None, [root], ())


def test_enrolling_notes_the_certificate_and_its_fingerprint(room, member):
    enrolled = room.do(key.enrol, member, "-----BEGIN", "ab" * 32)

    entry = room.last("key", enrolled.id)
    assert (entry.what, entry.changes["fingerprint"]) == ("key.enrolled", [None, "ab" * 32])


def test_a_second_key_is_refused_while_the_first_is_valid(room, member):
    room.do(key.enrol, member, "-----BEGIN", "ab" * 32)

    with pytest.raises(HasKey, match="이수진"):
        room.do(key.enrol, member, "-----BEGIN", "cd" * 32)


def test_a_revoked_key_makes_room_for_a_new_one_and_stays(room, member):
    first = room.do(key.enrol, member, "-----BEGIN", "ab" * 32)
    room.do(key.revoke, first.id, "분실")

    second = room.do(key.enrol, member, "-----BEGIN", "cd" * 32)

    assert (room.ask(keys.of, member), room.ask(keys.holders)) == (second, {member: second})
    assert room.ask(keys.get, first.id).revoked_because == "분실"


def test_revoking_needs_a_reason_and_happens_once(room, member):
    held = room.do(key.enrol, member, "-----BEGIN", "ab" * 32)

    with pytest.raises(GroundMissing):
        room.do(key.revoke, held.id, " ")
    room.do(key.revoke, held.id, "분실")
    with pytest.raises(RevokedAlready):
        room.do(key.revoke, held.id, "다시")
