"""The platforms that there are snapshots of: what the pinned zig calls them, and which macros tell them apart."""

#: target: (what zig calls it, the target with whose snapshot this one's is compared to be stored, or "")
TARGETS = {
    "linux-x86_64-gnu": ("x86_64-linux-gnu.2.43", ""),
    "linux-aarch64-gnu": ("aarch64-linux-gnu.2.43", "linux-x86_64-gnu"),
    "linux-riscv64-gnu": ("riscv64-linux-gnu.2.43", "linux-aarch64-gnu"),
    "linux-loongarch64-gnu": ("loongarch64-linux-gnu.2.43", "linux-x86_64-gnu"),
    "linux-ppc64le-gnu": ("powerpc64le-linux-gnu.2.43", "linux-aarch64-gnu"),
    "linux-s390x-gnu": ("s390x-linux-gnu.2.43", "linux-aarch64-gnu"),
    "linux-mips64-gnu": ("mips64-linux-gnuabi64.2.43", "linux-x86_64-gnu"),
    "linux-sparc64-gnu": ("sparc64-linux-gnu.2.43", "linux-x86_64-gnu"),
    "linux-x86-gnu": ("x86-linux-gnu.2.43", "linux-x86_64-gnu"),
    "linux-arm-gnu": ("arm-linux-gnueabihf.2.43", "linux-x86-gnu"),
    "linux-mips-gnu": ("mips-linux-gnueabihf.2.43", "linux-mips64-gnu"),
    "linux-x86_64-musl": ("x86_64-linux-musl", "linux-x86_64-gnu"),
    "linux-aarch64-musl": ("aarch64-linux-musl", "linux-x86_64-musl"),
    "linux-riscv64-musl": ("riscv64-linux-musl", "linux-aarch64-musl"),
    "linux-arm-musl": ("arm-linux-musleabihf", "linux-x86_64-musl"),
    "windows-x86_64": ("x86_64-windows-gnu", ""),
    "windows-arm64": ("aarch64-windows-gnu", "windows-x86_64"),
    "freebsd-x86_64": ("x86_64-freebsd", ""),
    "freebsd-aarch64": ("aarch64-freebsd", "freebsd-x86_64"),
    "netbsd-x86_64": ("x86_64-netbsd", ""),
    "netbsd-aarch64": ("aarch64-netbsd", "netbsd-x86_64"),
    "openbsd-x86_64": ("x86_64-openbsd", ""),
    "openbsd-aarch64": ("aarch64-openbsd", "openbsd-x86_64"),
    "macos-x86_64": ("x86_64-macos", ""),
    "macos-arm64": ("aarch64-macos", "macos-x86_64"),
}

#: which macros a target's system has, and has not ("!"), by its name without the architecture; and likewise an architecture
SYSTEMS = {
    "linux-gnu": "__linux__ __GLIBC__ !__UCLIBC__",
    "linux-musl": "__linux__ !__GLIBC__ !__BIONIC__",  # musl has no macro of its own
    "macos": "__APPLE__",
    "windows": "_WIN32",
    "freebsd": "__FreeBSD__",
    "netbsd": "__NetBSD__",
    "openbsd": "__OpenBSD__",
}
ARCHITECTURES = {
    "x86_64": "__x86_64__ !__ILP32__",
    "x86": "__i386__",
    "aarch64": "__aarch64__ !__ILP32__ !__AARCH64EB__",
    "arm64": "__aarch64__",  # as Apple and Microsoft call it
    "arm": "__arm__ !__ARMEB__",
    "riscv64": "__riscv __LP64__",
    "loongarch64": "__loongarch__ __LP64__",
    "ppc64le": "__powerpc64__ __LITTLE_ENDIAN__",
    "s390x": "__s390x__",
    "mips64": "__mips64 __MIPSEB__ __LP64__",
    "mips": "__mips__ __MIPSEB__ !__mips64",
    "sparc64": "__sparc__ __arch64__",
}

#: sys.platform without its number, by the first macro of a system
PLATFORMS = {
    "__linux__": "linux",
    "__APPLE__": "darwin",
    "_WIN32": "win32",
    "__FreeBSD__": "freebsd",
    "__NetBSD__": "netbsd",
    "__OpenBSD__": "openbsd",
}


def target_of(macros):
    """The target whose headers define `macros`, or None where no snapshot is of it."""

    def has(words):
        return all((word.lstrip("!") in macros) != word.startswith("!") for word in words.split())

    for target in TARGETS:
        system, architecture, *libc = target.split("-")
        if has(SYSTEMS["-".join([system, *libc])]) and has(ARCHITECTURES[architecture]):
            return target
    return None


def platform_of(macros):
    """The platform whose headers define `macros`, as sys.platform calls it; None for one that is not known."""
    return next((name for macro, name in PLATFORMS.items() if macro in macros), None)
