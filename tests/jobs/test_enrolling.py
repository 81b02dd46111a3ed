"""A person's key opens with their own passphrase, and the desk's root certifies it."""

import pytest
from cryptography import x509

from committee_desk.acts import key
from committee_desk.acts.door import Door
from committee_desk.acts.key import HasKey
from committee_desk.domain.passphrase import PassphraseTooShort
from committee_desk.jobs import enrolling
from committee_desk.jobs.enrolling import NoVault
from committee_desk.jobs.progress import Cancelled, Silent
from committee_desk.signing import keys
from committee_desk.signing.keys import WrongPassphrase
from committee_desk.store import keys as register
from committee_desk.store.vault import NoRootKey, NoSigningKey, Vault
from tests.jobs.holding import EVENING, held

WORDS = "창밖의 감나무 열매 일곱 개"


@pytest.fixture
def closed(tmp_path):
    return held(tmp_path)


def certificates(closed):
    return closed.door.ask(register.roots), closed.door.ask(register.holders)


def test_the_first_enrolment_makes_the_desks_root_and_the_next_uses_it(closed):
    first = enrolling.enrol(closed.door, closed.members[0], WORDS, **EVENING)
    second = enrolling.enrol(closed.door, closed.members[1], WORDS, **EVENING)

    roots, holders = certificates(closed)
    issuer = x509.load_pem_x509_certificate(roots[0].certificate.encode())
    for done in (first, second):
        x509.load_pem_x509_certificate(done.result.certificate.encode()).verify_directly_issued_by(issuer)
    assert len(roots) == 1
    assert holders == {closed.members[0]: first.result, closed.members[1]: second.result}
    assert first.touched == {"key"}


def test_the_key_opens_with_its_owners_passphrase_alone(closed):
    fingerprint = enrolling.enrol(closed.door, closed.members[0], WORDS, **EVENING).result.fingerprint

    wrapped = closed.door.vault.signing_key(fingerprint)

    assert keys.private(keys.unwrap(wrapped, WORDS)).key_size == 3072
    with pytest.raises(WrongPassphrase):
        keys.unwrap(wrapped, "다른 사람이 고른 다른 문장")


def test_a_person_with_a_key_gets_no_second_one_until_it_is_revoked(closed):
    one = enrolling.enrol(closed.door, closed.members[0], WORDS, **EVENING).result

    with pytest.raises(HasKey):
        enrolling.enrol(closed.door, closed.members[0], WORDS, **EVENING)
    closed.room.do(key.revoke, one.id, "노트북 분실")

    again = enrolling.enrol(closed.door, closed.members[0], WORDS, **EVENING).result
    assert again.fingerprint != one.fingerprint


def test_a_short_passphrase_is_refused_before_anything_is_made(closed):
    with pytest.raises(PassphraseTooShort):
        enrolling.enrol(closed.door, closed.members[0], "짧다", **EVENING)

    assert certificates(closed) == ([], {})


def test_a_plain_copy_makes_no_keys(closed):
    with pytest.raises(NoVault):
        enrolling.enrol(Door(closed.door.engine), closed.members[0], WORDS, **EVENING)


def test_a_lost_root_key_is_not_made_anew(closed):
    enrolling.enrol(closed.door, closed.members[0], WORDS, **EVENING)
    door = Door(closed.door.engine, Vault(closed.door.vault.file, bytes(32)))

    with pytest.raises(NoRootKey):
        enrolling.enrol(door, closed.members[1], WORDS, **EVENING)


def test_cancelled_in_time_it_leaves_no_key_of_the_person(closed):
    with pytest.raises(Cancelled):
        enrolling.enrol(closed.door, closed.members[0], WORDS, **EVENING, progress=Silent(cancelled=True))

    assert certificates(closed)[1] == {}


def test_a_certificate_without_its_key_in_the_vault_is_named(closed):
    with pytest.raises(NoSigningKey):
        closed.door.vault.signing_key("00")
