"""Signed papers, as other people's programs see them."""

import re
import subprocess
from shutil import which

import pikepdf
import pytest
from asn1crypto import cms

from committee_desk.signing import pdf, rules
from tests.pdfa import verapdf
from tests.signing.cases import Case, Desk, base_of, case, desk, picture, signature


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(which(program) is None, reason=f"{program} is not installed.")


def messages(data: bytes) -> list[tuple[list[int], cms.ContentInfo]]:
    """Each signature's byte range and CMS, in the order they were made."""
    with pikepdf.open(__import__("io").BytesIO(data)) as document:
        values = [field.V for field in document.Root.AcroForm.Fields if "/V" in field]
        return sorted(
            ([int(part) for part in value.ByteRange], cms.ContentInfo.load(bytes(value.Contents)))
            for value in values
        )


def run(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.mark.skipif(bool(verapdf.missing()), reason=verapdf.missing())
def test_the_base_and_every_signed_state_are_archive_files(signed: Case):
    assert verapdf.broken_rules(*signed.states) == []


@needs("pdfsig")
def test_pdfsig_finds_every_signature_valid(signed: Case, tmp_path):
    (tmp_path / "signed.pdf").write_bytes(signed.last)

    said = run("pdfsig", str(tmp_path / "signed.pdf"))

    assert said.count("Signature Validation: Signature is Valid.") == 3
    assert said.count("Total document signed") == 1


@needs("qpdf")
def test_qpdf_finds_nothing_wrong(signed: Case, tmp_path):
    for number, state in enumerate(signed.states):
        (tmp_path / f"{number}.pdf").write_bytes(state)

    said = [run("qpdf", "--check", str(tmp_path / f"{number}.pdf")) for number in range(4)]

    assert [text.count("No syntax or stream encoding errors found") for text in said] == [1] * 4


@needs("openssl")
def test_openssl_verifies_a_signature_under_our_root(signed: Case, tmp_path):
    (zero, start, end, length), message = messages(signed.last)[-1]
    (tmp_path / "covered").write_bytes(signed.last[zero:start] + signed.last[end : end + length])
    (tmp_path / "signature.p7s").write_bytes(message.dump())
    (tmp_path / "root.pem").write_text(signed.desk.root.certificate)

    said = run(
        *("openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-out", "/dev/null"),
        *("-in", str(tmp_path / "signature.p7s"), "-content", str(tmp_path / "covered")),
        *("-CAfile", str(tmp_path / "root.pem"), "-purpose", "any"),
    )

    assert "Verification successful" in said


def test_every_state_begins_with_the_one_before(signed: Case):
    for before, after in zip(signed.states, signed.states[1:], strict=False):
        assert after.startswith(before)


def test_only_the_first_signature_closes_the_paper_and_lets_signatures_follow(signed: Case):
    later = [state[len(before) :] for before, state in zip(signed.states, signed.states[1:], strict=False)]

    assert [part.count(b"/TransformMethod /DocMDP") for part in later] == [1, 0, 0]
    assert re.findall(rb"/TransformParams\n/V /1.2\n/P (\d)", later[0]) == [b"2"]


def test_each_signature_is_pss_with_one_certificate(signed: Case):
    for _, message in messages(signed.last):
        content = message["content"]
        [signer] = content["signer_infos"]

        assert len(content["certificates"]) == 1
        assert signer["signature_algorithm"]["algorithm"].native == "rsassa_pss"
        assert signer["signature_algorithm"]["parameters"]["salt_length"].native == 32


def test_a_signature_writes_neither_title_nor_clock(signed: Case):
    later = signed.last[len(signed.base) :]

    assert (later.count(b"/ModDate"), later.count(b"xmpmeta"), later.count(b"/Producer")) == (0, 0, 0)
    assert later.count(b"/M (D\\07220261127163") == 3


def test_what_does_not_begin_with_the_base_is_not_signed(signed: Case, home: Desk):
    other = base_of("다른 글", home.names)

    with pytest.raises(pdf.NotOurBase):
        signature(other, signed.base, home, 0, first=True)


def test_a_stamp_shows_who_signed_when_and_with_which_key(home: Desk):
    import pypdfium2

    page = pypdfium2.PdfDocument(picture("김도현", home.pairs[0].certificate))[0]

    said = page.get_textpage().get_text_bounded().split("\r\n")

    assert said[:2] == ["위원 김도현", "2026. 11. 27. 16:30:00"]
    assert re.fullmatch(r"지문( [0-9A-F]{4}){4}", said[2])


def test_there_is_room_for_a_signature_under_the_longest_names_a_certificate_can_hold():
    long = desk(
        "가나다라마바사아자차카타파하거너더러머버서" * 3, "고노도로모보소오조초코토포호구누두루무부수" * 3
    )

    signed = case(long, "원안대로 의결한다.")

    assert rules.first_reason(signed.last, signed.base, long.signers, long.roots) is None
