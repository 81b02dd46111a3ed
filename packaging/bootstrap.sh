# What `run` and `test` share: make a bare machine ready. Sourced by both, in the checkout's top folder.
#
#     python3, a checkout ──► system libraries (apt) ──► .venv, hashes checked ──► $PYTHON
#
# Everything is skipped when it is already there, so the second start costs nothing.

PYTHON=.venv/bin/python

# What Qt needs to start, with and without a screen, and the module that makes environments.
LIBRARIES="libEGL.so.1=libegl1 libGL.so.1=libgl1 libglib-2.0.so.0=libglib2.0-0
    libfontconfig.so.1=libfontconfig1 libxkbcommon.so.0=libxkbcommon0 libdbus-1.so.3=libdbus-1-3
    libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-keysyms.so.1=libxcb-keysyms1
    libxcb-shape.so.0=libxcb-shape0 libxkbcommon-x11.so.0=libxkbcommon-x11-0
    libcups.so.2=libcups2 libwayland-cursor.so.0=libwayland-cursor0"

# What some tests use beside the program: readers and validators of PDF, a screen, a printer.
TOOLS="pdfsig=poppler-utils qpdf=qpdf javac=default-jdk-headless certutil=libnss3-tools
    Xvfb=xvfb xauth=xauth xdotool=xdotool openbox=openbox
    cupsd=cups lp=cups-client /usr/lib/cups/backend/cups-pdf=printer-driver-cups-pdf
    /usr/share/java/jaxb-runtime.jar=libjaxb-java"

say() { printf '%s\n' "$*" >&2; }

# The packages whose library cannot be loaded, and python3-venv where environments cannot be made.
missing_libraries() {
    python3 - $LIBRARIES <<'PYTHON'
import ctypes
import importlib.util
import sys

for library, package in (pair.split("=") for pair in sys.argv[1:]):
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
if not importlib.util.find_spec("ensurepip"):
    print("python3-venv")
PYTHON
}

# The packages whose program is neither on the path, nor among the administrator's, nor the file named.
missing_tools() {
    local pair
    for pair in $TOOLS; do
        PATH="$PATH:/usr/sbin:/sbin" command -v "${pair%%=*}" >/dev/null || [ -e "${pair%%=*}" ] || echo "${pair#*=}"
    done
}

# Install Debian packages as root or through a sudo that asks nothing; fails where neither is to be had.
install_packages() {
    local as_root=()
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    say "Installing with apt: $*"
    "${as_root[@]}" apt-get update -q >&2 &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
}

need_python() {
    if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        say "Committee Desk needs Python 3.11 or newer as python3. On Debian: apt-get install python3"
        exit 1
    fi
}

need_libraries() {
    local missing
    missing=$(echo $(missing_libraries))
    [ -z "$missing" ] || install_packages $missing || {
        say "These system packages are missing: $missing"
        say "Install them as administrator (apt-get install $missing), then run this again."
        exit 1
    }
}

# Tests skip, each with its sentence, what they cannot find; so a missing tool stops nothing.
want_tools() {
    local missing
    missing=$(echo $(missing_tools))
    [ -z "$missing" ] || install_packages $missing || say "Some tests will be skipped; they use: $missing"
}

# Fill .venv from a requirements file. A copy of the file inside .venv says that this was done.
need_environment() {
    local requirements=$1
    local done_with=.venv/$(basename "$requirements")
    # A checkout that was moved takes its environment along, but scripts in it still point to the old place.
    if ! [ -x "$PYTHON" ] || [ "$(cat .venv/checkout 2>/dev/null)" != "$PWD" ]; then
        say "Making .venv"
        python3 -m venv --clear .venv
        echo "$PWD" >.venv/checkout
    fi
    cmp -s "$requirements" "$done_with" && return
    say "Installing what $requirements names"
    "$PYTHON" -m pip install -q --disable-pip-version-check --require-hashes --only-binary=:all: -r "$requirements"
    "$PYTHON" -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
    cp "$requirements" "$done_with"
}
