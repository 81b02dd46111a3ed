"""Keys: whose they are, how they are locked, and that nothing else opens them."""

import json
import unicodedata
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID

from committee_desk.signing import keys
from tests.signing.cases import FROM, UNTIL, Desk

PASSPHRASE = "봄날의 골목길을 걷는다"


def loaded(certificate: str) -> x509.Certificate:
    return x509.load_pem_x509_certificate(certificate.encode())


@pytest.fixture(scope="module")
def wrapped(home: Desk) -> str:
    return keys.wrap(home.pairs[0].key, PASSPHRASE)


def test_a_certificate_says_whose_it_is_and_that_it_was_made_here(home):
    subject = loaded(home.pairs[0].certificate).subject

    assert [(part.oid, part.value) for part in subject] == [
        (NameOID.COUNTRY_NAME, "KR"),
        (NameOID.ORGANIZATION_NAME, "한빛구 적극행정위원회"),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, keys.MADE_HERE),
        (NameOID.COMMON_NAME, "김도현"),
    ]


def test_a_certificate_is_signed_by_the_root_and_may_sign_papers_but_no_certificates(home):
    certificate, root = loaded(home.pairs[0].certificate), loaded(home.root.certificate)

    certificate.verify_directly_issued_by(root)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert (usage.digital_signature, usage.content_commitment, usage.key_cert_sign) == (True, True, False)
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_dates_come_from_outside(home):
    certificate = loaded(home.pairs[0].certificate)

    assert (certificate.not_valid_before_utc, certificate.not_valid_after_utc) == (FROM, UNTIL)


def test_a_long_name_is_cut_to_what_a_certificate_holds():
    root = keys.make_root("가" * 90, at=FROM, until=UNTIL)
    pair = keys.issue(root, "나" * 90, unit="다" * 90, at=FROM, until=FROM + timedelta(days=1))

    subject = {part.oid: part.value for part in loaded(pair.certificate).subject}
    assert subject[NameOID.COMMON_NAME] == "나" * 21
    assert subject[NameOID.ORGANIZATION_NAME] == "가" * 21


def test_a_fingerprint_is_the_hash_of_the_certificate(home):
    certificate = home.pairs[0].certificate

    assert keys.fingerprint(certificate) == loaded(certificate).fingerprint(SHA256()).hex()


def test_a_wrapped_key_comes_back_and_signs(home, wrapped):
    key = keys.private(keys.unwrap(wrapped, PASSPHRASE))
    public = loaded(home.pairs[0].certificate).public_key()

    signature = key.sign(b"x", padding.PSS(padding.MGF1(SHA256()), 32), SHA256())

    public.verify(signature, b"x", padding.PSS(padding.MGF1(SHA256()), 32), SHA256())


def test_a_passphrase_typed_on_another_keyboard_opens_too(home, wrapped):
    assert keys.unwrap(wrapped, unicodedata.normalize("NFD", PASSPHRASE)) == home.pairs[0].key


def test_another_passphrase_is_refused(wrapped):
    with pytest.raises(keys.WrongPassphrase):
        keys.unwrap(wrapped, PASSPHRASE + " ")


def test_the_key_does_not_stand_in_what_is_stored(home, wrapped):
    assert home.pairs[0].key.hex()[:64] not in wrapped
    assert set(json.loads(wrapped)) == {"salt", "nonce", "key", "memory", "rounds", "lanes", "form"}


def test_two_wrappings_of_one_key_differ(home, wrapped):
    assert keys.wrap(home.pairs[0].key, PASSPHRASE) != wrapped


@pytest.mark.parametrize(
    "change",
    [
        {"memory": 2**31},
        {"memory": 0},
        {"memory": 8},
        {"memory": "65536"},
        {"memory": True},
        {"rounds": 11},
        {"rounds": 10**9},
        {"lanes": 9},
        {"lanes": -1},
        {"form": "none"},
        {"salt": ""},
        {"salt": "가"},
        {"nonce": "AAAA"},
        {"key": 7},
        {"extra": 1},
    ],
)
def test_a_stored_key_that_asks_for_too_much_or_says_nonsense_is_refused(wrapped, change):
    with pytest.raises(keys.DamagedKey):
        keys.unwrap(json.dumps(json.loads(wrapped) | change), PASSPHRASE)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", "[" * 100_000])
def test_what_is_no_stored_key_at_all_is_refused(text):
    with pytest.raises(keys.DamagedKey):
        keys.unwrap(text, PASSPHRASE)


def test_a_key_that_lost_a_bit_is_refused(wrapped):
    stored = json.loads(wrapped)
    stored["key"] = ("B" if stored["key"][0] != "B" else "C") + stored["key"][1:]

    with pytest.raises(keys.WrongPassphrase):
        keys.unwrap(json.dumps(stored), PASSPHRASE)
