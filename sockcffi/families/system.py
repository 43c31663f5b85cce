from ..declaration import Family, bits


class SYSTEM(Family):
    """PF_SYSTEM, kernel controls and events (macOS): sys/kern_control.h.

    name          of a kernel control, up to 95 bytes; its unit is found by the system
    (id, unit)    32 bits each
    """

    family = "AF_SYSTEM"
    notation = ("name", "(int, int)")
    headers = "sys/types.h sys/socket.h sys/sys_domain.h sys/kern_control.h sys/kern_event.h net/if_utun.h"
    constants = "AF_SYSTEM PF_SYSTEM SYSPROTO_* CTLIOC* UTUN_*"
    platforms = "darwin"
    fallbacks = {"SYSPROTO_EVENT": 1, "SYSPROTO_CONTROL": 2}  # sys/sys_domain.h, which not every copy of the SDK's headers has
    layouts = {"ctl": "struct sockaddr_ctl: ss_sysaddr sc_id sc_unit", "info": "struct ctl_info: ctl_id ctl_name"}

    def pack(self, address, proto, caller):
        if proto != self.constants.SYSPROTO_CONTROL:
            raise OSError(f"{caller}(): unsupported PF_SYSTEM protocol")
        if isinstance(address, str):
            name = self.network.fsencode(address)
            if b"\0" in name:
                raise ValueError("embedded null byte")
            if len(name) > 96:  # MAX_KCTL_NAME
                raise ValueError("provided string is too long")
            address = self.network.control_id(name), 0
        elif not isinstance(address, tuple) or len(address) != 2:
            raise TypeError(f"{caller}(): PF_SYSTEM address must be a str or a pair (id, unit)")
        number, unit = address
        # What goes in front is AF_SYS_CONTROL, the same number as SYSPROTO_CONTROL.
        return self.layouts["ctl"].pack(proto, bits(number, 32, caller, "id"), bits(unit, 32, caller, "unit"))

    def unpack(self, data, proto):
        if proto != self.constants.SYSPROTO_CONTROL:
            raise ValueError("Invalid address type")
        return self.layouts["ctl"].unpack(data)[1:]

    examples = (
        ("SYSPROTO_CONTROL", (5, 1), {"darwin": "2020 0200 05000000 01000000 0000000000000000000000000000000000000000"}),
        (
            "SYSPROTO_CONTROL",
            "com.apple.net.utun_control",
            {"darwin": "2020 0200 07000000 00000000 0000000000000000000000000000000000000000"},
            (7, 0),
        ),
    )
    rejects = (
        ("", (5, 1), OSError, "bind(): unsupported PF_SYSTEM protocol"),
        ("SYSPROTO_CONTROL", 5, TypeError, "bind(): PF_SYSTEM address must be a str or a pair (id, unit)"),
        ("SYSPROTO_CONTROL", (5, 1, 0), TypeError, "bind(): PF_SYSTEM address must be a str or a pair (id, unit)"),
        ("SYSPROTO_CONTROL", "x" * 97, ValueError, "provided string is too long"),
    )
