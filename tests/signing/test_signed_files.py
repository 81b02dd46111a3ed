"""A signature beside a file holds for these bytes, this key, and this desk's root."""

import random
import shutil
import subprocess
from datetime import timedelta

import pytest
from asn1crypto import cms, core

from committee_desk.signing import files, keys
from committee_desk.signing.files import NotSigned, NotTrusted
from tests.signing.cases import AT, UNTIL

CONTENT = "채점표 — 이수진".encode()


@pytest.fixture(scope="module")
def pair(home):
    return home.pairs[1]


@pytest.fixture(scope="module")
def signature(pair):
    return files.sign(CONTENT, pair.certificate, pair.key, at=AT)


def test_it_says_whose_it_is_and_when(home, pair, signature):
    found = files.verify(CONTENT, signature, home.roots)

    assert (found.fingerprint, found.name, found.at) == (keys.fingerprint(pair.certificate), "이수진", AT)


def test_without_roots_it_only_says_that_it_holds(pair, signature):
    assert files.verify(CONTENT, signature).fingerprint == keys.fingerprint(pair.certificate)


def test_it_does_not_hold_for_other_bytes(signature):
    with pytest.raises(NotSigned):
        files.verify(CONTENT + b" ", signature)


def test_no_other_root_vouches_for_it(elsewhere, signature):
    with pytest.raises(NotTrusted):
        files.verify(CONTENT, signature, elsewhere.roots)


def test_a_certificate_that_had_run_out_is_not_trusted(home, pair):
    late = files.sign(CONTENT, pair.certificate, pair.key, at=UNTIL + timedelta(days=1))

    with pytest.raises(NotTrusted):
        files.verify(CONTENT, late, home.roots)


def test_another_key_under_the_same_certificate_is_refused(home, pair):
    forged = files.sign(CONTENT, pair.certificate, home.pairs[0].key, at=AT)

    with pytest.raises(NotSigned):
        files.verify(CONTENT, forged, home.roots)


@pytest.mark.parametrize("data", [b"", b"\x30\x80\x00\x00", b"\x30\x03\x02\x01\x01", bytes(100_000)])
def test_what_is_no_signature_is_refused(data):
    with pytest.raises(NotSigned):
        files.verify(CONTENT, data)


def test_a_flipped_bit_anywhere_in_it_is_refused(signature):
    chance, believed = random.Random(1122), []
    for place in chance.sample(range(len(signature)), 80):
        data = bytearray(signature)
        data[place] ^= 1 << chance.randrange(8)
        try:
            files.verify(CONTENT, bytes(data))
        except NotSigned:
            continue
        believed.append(place)

    assert believed == []


def changed(signature, change):
    message = cms.ContentInfo.load(signature).copy()
    change(message["content"])
    return message.dump(force=True)


def with_content(data):
    data["encap_content_info"] = {"content_type": "data", "content": CONTENT}


def with_two_signers(data):
    data["signer_infos"] = [data["signer_infos"][0], data["signer_infos"][0].copy()]


def with_a_second_certificate(data):
    data["certificates"] = [data["certificates"][0], data["certificates"][0].copy()]


def with_unsigned_words(data):
    attribute = {"type": "1.2.3.4", "values": [core.OctetString(b"x")]}
    data["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([cms.CMSAttribute(attribute)])


def with_another_digest(data):
    data["signer_infos"][0]["digest_algorithm"] = {"algorithm": "sha1"}


@pytest.mark.parametrize(
    "change",
    [with_content, with_two_signers, with_a_second_certificate, with_unsigned_words, with_another_digest],
)
def test_whatever_our_writer_would_not_write_is_refused(signature, change):
    with pytest.raises(NotSigned):
        files.verify(CONTENT, changed(signature, change))


def test_bytes_after_its_end_are_refused(signature):
    with pytest.raises(NotSigned):
        files.verify(CONTENT, signature + b"\0")


def test_a_key_belongs_to_its_own_certificate_alone(home, pair):
    assert keys.belongs(pair.key, pair.certificate)
    assert not keys.belongs(home.pairs[0].key, pair.certificate)
    assert not keys.belongs(pair.key, "no certificate")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl here to ask")
@pytest.mark.parametrize(("content", "code"), [(CONTENT, 0), (CONTENT + b"x", 4)])
def test_openssl_says_the_same(home, signature, tmp_path, content, code):
    for name, data in (("content", content), ("signature", signature), ("root", home.roots[0].encode())):
        (tmp_path / name).write_bytes(data)
    words = ["openssl", "cms", "-verify", "-cades", "-inform", "DER", "-in", tmp_path / "signature"]
    words += ["-content", tmp_path / "content", "-binary", "-CAfile", tmp_path / "root", "-purpose", "any"]
    words += ["-attime", str(int(AT.timestamp())), "-out", tmp_path / "out"]

    assert subprocess.run(words, capture_output=True, check=False).returncode == code
