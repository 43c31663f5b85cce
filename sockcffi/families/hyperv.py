from ..declaration import Family


class HYPERV(Family):
    """AF_HYPERV, a virtual machine and its host (Windows): hvsocket.h.

    (vm_id, service_id)    two GUIDs as text
    """

    family = "AF_HYPERV"
    form = "a str tuple (vm_id, service_id)"
    notation = ("(name, name)",)
    headers = "winsock2.h hvsocket.h"
    constants = "AF_HYPERV HV_PROTOCOL_RAW HVSOCKET_*"
    platforms = "win32"
    fallbacks = {  # hvsocket.h of the Windows SDK; compilers' own copies of the headers come without it
        "AF_HYPERV": 34,
        "HV_PROTOCOL_RAW": 1,
        "HVSOCKET_CONNECT_TIMEOUT": 1,
        "HVSOCKET_CONNECT_TIMEOUT_MAX": 300000,
        "HVSOCKET_CONNECTED_SUSPEND": 4,
        "HVSOCKET_ADDRESS_FLAG_PASSTHRU": 1,
    }
    strings = {
        "HV_GUID_ZERO": "00000000-0000-0000-0000-000000000000",
        "HV_GUID_WILDCARD": "00000000-0000-0000-0000-000000000000",
        "HV_GUID_BROADCAST": "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
        "HV_GUID_CHILDREN": "90DB8B89-0D35-4F79-8CE9-49EA0AC8B7CD",
        "HV_GUID_LOOPBACK": "E0E16197-DD56-4A10-9195-5EE7A155A838",
        "HV_GUID_PARENT": "A42E7CDA-D03F-480C-9CC2-A4DE20ABB878",
    }
    layouts = {"hv": "struct _SOCKADDR_HV: Family Reserved VmId ServiceId"}

    def pack(self, address, proto, caller):
        constants = self.constants
        if proto != constants.HV_PROTOCOL_RAW:
            raise OSError(f"{caller}(): unsupported AF_HYPERV protocol: {proto}")
        ids = self.parts(address, caller, 2)
        if not all(isinstance(guid, str) for guid in ids):
            raise TypeError(f"AF_HYPERV address must be {self.form}")
        vm, service = [self.from_text(guid, caller, name) for guid, name in zip(ids, ("vm_id", "service_id"))]
        return self.layouts["hv"].pack(constants.AF_HYPERV, 0, vm, service)

    def unpack(self, data, proto):
        _, _, vm, service = self.layouts["hv"].unpack(data)
        return self.to_text(vm), self.to_text(service)

    def from_text(self, guid, caller, name):
        """The 16 bytes of a GUID: its first three numbers have their last byte first."""
        parts = guid.split("-")
        try:
            if [len(part) for part in parts] != [8, 4, 4, 4, 12] or not guid.isascii():
                raise ValueError
            a, b, c, d, e = map(bytes.fromhex, parts)
        except ValueError:
            raise ValueError(f"{caller}(): AF_HYPERV address {name} is not a valid UUID string") from None
        return a[::-1] + b[::-1] + c[::-1] + d + e

    def to_text(self, data):
        parts = data[3::-1], data[5:3:-1], data[7:5:-1], data[8:10], data[10:]
        return "-".join(part.hex() for part in parts)

    examples = (
        (
            "HV_PROTOCOL_RAW",
            ("a42e7cda-d03f-480c-9cc2-a4de20abb878", "00000400-facb-11e6-bd58-64006a7986d3"),
            {"win32": "2200 0000 da7c2ea43fd00c489cc2a4de20abb878 00040000cbfae611bd5864006a7986d3"},
        ),
    )
    rejects = (
        ("", ("", ""), OSError, "bind(): unsupported AF_HYPERV protocol"),
        ("HV_PROTOCOL_RAW", ["", ""], TypeError, "bind(): AF_HYPERV address must be tuple, not list"),
        ("HV_PROTOCOL_RAW", ("x", b"y"), TypeError, "AF_HYPERV address must be a str tuple (vm_id, service_id)"),
        (
            "HV_PROTOCOL_RAW",
            ("a42e7cda-d03f-480c-9cc2-a4de20abb878", "5"),
            ValueError,
            "bind(): AF_HYPERV address service_id is not a valid UUID string",
        ),
    )
