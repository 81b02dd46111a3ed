"""회의 묶음 확인: 묶음의 파일이 모두 목록과 같은지 파이썬 기본 기능만으로 확인합니다.

    python3 check.py [--code XXXX-XXXX] [--en] [묶음.zip 또는 푼 폴더]

파일마다 한 줄을 적습니다. 모두 같으면 0, 하나라도 다르면 1로 끝납니다. Python 3.9 이상.

The list contents.json names every file with its SHA-256; contents.sha256 names the list, and the
first eight digits of that are the code to be compared by telephone. Of a bundle for audit, every value
is held against the last entry of the journal about it, every entry against its leaf, and the leaves
against the roots that the papers were issued on.
"""

import argparse
import hashlib
import json
import mmap
import os
import struct
import sys
import zlib
from pathlib import Path

FORM = "committee-desk bundle 1"
LIST, DIGEST = "contents.json", "contents.sha256"
ENTRIES, LEAVES = "journal/entries.jsonl", "journal/leaves.txt"
LOCAL, CENTRAL = struct.Struct("<4s5H3I2H"), struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
VERSION, MADE, DAY, MODE = 20, (3 << 8) | 20, 0x21, 0o100644 << 16
LARGEST_LIST = 64 * 1024 * 1024

SENTENCES = {
    "ok": ("일치", "as listed"),
    "missing": ("없음: 목록에 있으나 묶음에 없습니다", "missing: listed, and not in the bundle"),
    "extra": ("더해짐: 목록에 없는 파일입니다", "added: not in the list"),
    "changed": ("바뀜: 목록의 SHA-256과 다릅니다", "changed: not the SHA-256 of the list"),
    "link": ("바뀜: 파일이 아니라 연결입니다", "changed: a link and no file"),
    "frame": ("바뀜: ZIP의 틀이 다릅니다", "changed: the frame of the ZIP differs"),
    "name": ("바뀜: 있을 수 없는 이름입니다", "changed: no name that a bundle has"),
    "no_list": ("목록을 읽을 수 없습니다", "the list cannot be read"),
    "digest": ("바뀜: 목록이 contents.sha256과 다릅니다", "changed: the list is not that of contents.sha256"),
    "code": (
        "바뀜: 목록 코드가 알려 준 코드와 다릅니다",
        "changed: the code of the list is not the one given",
    ),
    "text": ("바뀜: 글의 내용 코드가 문서의 코드와 다릅니다", "changed: the text has another content code"),
    "claim": ("바뀜: 문서에 적힌 번호가 다릅니다", "changed: the paper says it has another number"),
    "value": ("바뀜: 원장의 마지막 기록과 다릅니다", "changed: not what the journal's last entry says"),
    "held": ("바뀜: 등록부에 적힌 파일이 아닙니다", "changed: not the file that its register names"),
    "leaf": ("바뀜: 원장의 기록이 잎과 다릅니다", "changed: an entry of the journal is not its leaf"),
    "root": ("바뀜: 원장의 뿌리가 문서의 뿌리와 다릅니다", "changed: another root of the journal"),
    "all": ("파일 {count}개가 모두 목록과 같습니다.", "All {count} files are as listed."),
    "not_all": (
        "다른 것이 {count}개 있습니다. 이 묶음을 쓰지 마십시오.",
        "Differences: {count}. Do not use it.",
    ),
    "list_code": ("목록 코드 {code} · 보낸 사람이 알려 준 코드와 견주십시오.", "List code {code}"),
    "codes": ("{number} 제{version}판 내용 코드 {code}", "{number} version {version}, content code {code}"),
    "journal": ("원장 {size}건까지의 뿌리 {root}", "Journal up to entry {size}, root {root}"),
}


class Checked:
    """What was found, file by file."""

    def __init__(self):
        self.faults = {}
        self.listed = set()
        self.notes = []

    def fault(self, name, what):
        self.faults.setdefault(name, what)


def main(words):
    args = grammar().parse_args(words)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    told = Checked()
    try:
        files = from_zip(args.place, told) if args.place.is_file() else from_folder(args.place, told)
        check(files, told, args.code)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        told.fault(LIST, "no_list")
    return report(told, 1 if args.en else 0)


def grammar():
    parser = argparse.ArgumentParser(prog="check.py", description="회의 묶음 확인")
    here = Path(__file__).resolve().parent
    parser.add_argument("place", nargs="?", type=Path, default=here, help="묶음.zip 또는 푼 폴더")
    parser.add_argument("--code", default="", help="보낸 사람이 알려 준 목록 코드")
    parser.add_argument("--en", action="store_true", help="in English")
    return parser


def report(told, language):
    def say(what, **facts):
        return SENTENCES[what][language].format(**facts)

    for name in sorted(told.listed | set(told.faults)):
        print(f"{name}\t{say(told.faults.get(name, 'ok'))}")
    for what, facts in told.notes:
        print(say(what, **facts))
    if told.faults:
        print(say("not_all", count=len(told.faults)))
        return 1
    print(say("all", count=len(told.listed)))
    return 0


# The files, out of a folder or out of the ZIP itself


def from_folder(place, told):
    found = {}
    if not Path(place, LIST).is_file():
        raise ValueError(place)
    for folder, inner, names in os.walk(place):
        for name in names + [one for one in inner if Path(folder, one).is_symlink()]:
            path = Path(folder, name)
            called = path.relative_to(place).as_posix()
            if path.is_symlink():
                told.fault(called, "link")
            else:
                found[called] = mapped(path)
    return found


def mapped(path):
    """The bytes of a file, without reading all of it at once."""
    with path.open("rb") as stream:
        if os.fstat(stream.fileno()).st_size == 0:
            return b""
        return mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)


def from_zip(path, told):
    """The parts as their own headers tell; every byte of the frame must be as it was written."""
    data = mapped(path)
    found, central, at = {}, [], 0
    until = told_end(data)
    while at != until and data[at : at + 4] != b"PK\x01\x02" and at + LOCAL.size <= len(data):
        header = LOCAL.unpack(data[at : at + LOCAL.size])
        start = at + LOCAL.size + header[9]
        letters = data[at + LOCAL.size : start]
        name = letters.decode("ascii", "backslashreplace")
        content = memoryview(data)[start : start + header[8]]
        sizes = (zlib.crc32(content), len(content), len(content), len(letters))
        if name in found:
            told.fault(name, "frame")
        elif not plain(name):
            told.fault(name, "name")
        found[name] = content
        written = LOCAL.pack(b"PK\x03\x04", VERSION, 0, 0, 0, DAY, *sizes, 0) + letters
        if data[at:start] != written:
            told.fault(name, "frame")
        head = CENTRAL.pack(b"PK\x01\x02", MADE, VERSION, 0, 0, 0, DAY, *sizes, 0, 0, 0, 0, MODE, at)
        central.append((name, head + letters))
        at = start + len(content)
    ends(data, at, central, told, path.name)
    return found


def told_end(data):
    """Where the parts end, as the ZIP says it; what it says is compared with what is there."""
    return END.unpack(data[-END.size :])[6] if len(data) >= END.size else 0


def ends(data, at, central, told, called):
    """The list of parts at the end of the ZIP, and nothing behind it."""
    body = at
    for name, written in central:
        if data[at : at + len(written)] != written:
            told.fault(name, "frame")
        at += len(written)
    last = END.pack(b"PK\x05\x06", 0, 0, len(central), len(central), at - body, body, 0)
    if data[at:] != last:
        told.fault(called, "frame")


def plain(name):
    steps = name.split("/")
    allowed = all(sign.isascii() and (sign.isalnum() or sign in "._-/") for sign in name)
    return allowed and all(steps) and not {".", ".."} & set(steps)


# What the list says


def check(files, told, code):
    listing = bytes(files.get(LIST, b"")[: LARGEST_LIST + 1])
    digest = hashlib.sha256(listing).hexdigest()
    if bytes(files.get(DIGEST, b"")[:200]) != f"{digest}  {LIST}\n".encode("ascii"):
        told.fault(LIST, "digest")
    if code and code.replace("-", "").lower() != digest[:8]:
        told.fault(LIST, "code")
    contents = json.loads(listing.decode("utf-8"))
    if contents["form"] != FORM:
        raise ValueError(contents["form"])
    told.notes.append(("list_code", {"code": spoken(digest)}))
    named = {one["name"]: one for one in contents["files"]}
    told.listed = {LIST, DIGEST, *named}
    for name in set(files) - set(named) - {LIST, DIGEST}:
        told.fault(name, "extra")
    for name in {LIST, DIGEST} - set(files):
        told.fault(name, "missing")
    for name, one in named.items():
        if name not in files:
            told.fault(name, "missing")
        elif (len(files[name]), sha256(files[name])) != (one["size"], one["sha256"]):
            told.fault(name, "changed")
    if told.faults:
        return
    papers(files, contents, told)
    if "root" in contents:
        journal(files, contents, told)


def sha256(content):
    digest = hashlib.sha256()
    with memoryview(content) as view:
        for at in range(0, len(view), 1 << 20):
            digest.update(view[at : at + (1 << 20)])
    return digest.hexdigest()


def spoken(digest):
    return f"{digest[:4]}-{digest[4:8]}".upper()


def papers(files, contents, told):
    """Each paper with the code that its pages print, held against its text and its own number."""
    for one in contents.get("papers", ()):
        text = one.get("text", "")
        if text and sha256(files[text]) != one["content"]:
            told.fault(text, "text")
        claim = f"{contents['desk']}|{one['number']}|{one['version']}"
        if escaped(claim) not in bytes(files[one["file"]]):
            told.fault(one["file"], "claim")
        facts = {"number": one["number"], "version": one["version"], "code": spoken(one["content"])}
        told.notes.append(("codes", facts))


def escaped(claim):
    """As the metadata of a PDF spell it."""
    return claim.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").encode("utf-8")


# What the journal says


def journal(files, contents, told):
    leaves = [bytes.fromhex(line) for line in bytes(files.get(LEAVES, b"")).decode("ascii").split()]
    last = {}
    for line in bytes(files.get(ENTRIES, b"")).split(b"\n"):
        if line:
            entry = json.loads(line.decode("utf-8"))
            place = entry["number"]
            leaf = hashlib.sha256(b"\x00" + line).digest()
            if not 0 < place <= len(leaves) or leaves[place - 1] != leaf:
                told.fault(ENTRIES, "leaf")
            last[f"{entry['subject']['kind']}:{entry['subject']['id']}"] = entry["digest"]
    values(files, contents, last, told)
    sizes = {contents["size"]: contents["root"]}
    for one in contents["files"]:
        if one["sort"] == "value" and one["subject"].startswith("paper:"):
            paper = json.loads(bytes(files[one["name"]]).decode("utf-8"))
            sizes[paper["size"]] = paper["root"]
    if len(leaves) != contents["size"] or any(root(leaves[:size]) != sizes[size] for size in sizes):
        told.fault(LEAVES, "root")
    told.notes.append(("journal", {"size": contents["size"], "root": contents["root"]}))


def values(files, contents, last, told):
    """Each value is what the last entry about it says, and names the file that belongs to it."""
    held = {}
    for one in contents["files"]:
        if one["sort"] == "value":
            if last.get(one["subject"]) != sha256(files[one["name"]]):
                told.fault(one["name"], "value")
            told_by = json.loads(bytes(files[one["name"]]).decode("utf-8"))
            states = told_by.get("states") or [told_by]
            held[one["subject"]] = states[-1].get("sha256")
    belonging = (one for one in contents["files"] if one["sort"] != "value" and one.get("subject"))
    for one in belonging:
        if held.get(one["subject"]) != sha256(files[one["name"]]):
            told.fault(one["name"], "held")


def root(leaves):
    """Pair neighbours until one is left; an odd last one goes up as it is (RFC 9162, 2.1.1)."""
    level = list(leaves) or [hashlib.sha256().digest()]
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else []
        pairs = [level[at] + level[at + 1] for at in range(0, len(level) - 1, 2)]
        level = [hashlib.sha256(b"\x01" + pair).digest() for pair in pairs] + odd
    return level[0].hex()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
