from ..declaration import Family, bits, text


class ALG(Family):
    """AF_ALG, the kernel's cryptography (Linux): the kernel's Documentation/crypto/userspace-if.rst.

    (type, name[, feat[, mask]])    type: up to 13 characters, name: up to 63
    """

    family = "AF_ALG"
    form = "a tuple (type, name[, feat[, mask]])"
    notation = ("(name, name)", "(name, name, int)", "(name, name, int, int)")
    headers = "sys/socket.h linux/if_alg.h"
    constants = "AF_ALG PF_ALG SOL_ALG ALG_SET_* ALG_OP_*"
    structs = "af_alg_iv"
    options = {
        "SOL_ALG": {
            "ALG_SET_KEY": "bytes set: The key of the algorithm",
            "ALG_SET_AEAD_AUTHSIZE": "length in bytes set: The size of the authentication tag",
        },
    }
    platforms = "linux"
    # CPython's own, of a patch that Linux never took: today 6 is ALG_SET_DRBG_ENTROPY there.
    fallbacks = {"ALG_SET_PUBKEY": 6, "ALG_OP_SIGN": 2, "ALG_OP_VERIFY": 3}
    layouts = {"alg": "struct sockaddr_alg: salg_type salg_feat salg_mask salg_name"}

    def pack(self, address, proto, caller):
        kind, name, feat, mask = self.parts(address, caller, 2, (0, 0))
        feat, mask = bits(feat, 16, caller, "feat"), bits(mask, 16, caller, "mask")
        return self.layouts["alg"].pack(self.chars(kind, "type"), feat, mask, self.chars(name, "name"))

    def unpack(self, data, proto):
        kind, feat, mask, name = self.layouts["alg"].unpack(data)
        return text(kind), text(name), feat, mask

    def chars(self, value, name):
        """A str for a char array that ends in NUL."""
        if not isinstance(value, str):
            raise TypeError(f"AF_ALG address must be {self.form}")
        encoded = value.encode()
        if b"\0" in encoded:
            raise ValueError("embedded null character")
        if len(encoded) >= self.layouts["alg"].members[f"salg_{name}"][1]:
            raise ValueError(f"AF_ALG {name} too long.")
        return encoded

    examples = (
        ("", ("hash", "sha256"), {"linux": "2600 6861736800000000000000000000 00000000 00000000 736861323536"}, ("hash", "sha256", 0, 0)),
        (
            "",
            ("aead", "gcm(aes)", 4096, -61440),
            {"linux": "2600 6165616400000000000000000000 00100000 00100000 67636d2861657329"},
            ("aead", "gcm(aes)", 4096, 4096),
        ),
    )
    rejects = (
        ("", ["hash", "sha256"], TypeError, "bind(): AF_ALG address must be tuple, not list"),
        ("", ("hash",), TypeError, "AF_ALG address must be a tuple (type, name[, feat[, mask]])"),
        ("", (b"hash", "sha256"), TypeError, "AF_ALG address must be a tuple (type, name[, feat[, mask]])"),
        ("", ("xxxxxxxxxxxxxx", "y"), ValueError, "AF_ALG type too long."),
        ("", ("x", "y" * 64), ValueError, "AF_ALG name too long."),
        ("", ("x\0", "y"), ValueError, "embedded null character"),
        ("", ("x", "y", 1.0), TypeError, "bind(): feat must be int, not float"),
    )
