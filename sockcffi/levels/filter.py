from ..declaration import Level


class FILTER(Level):
    """Classic BPF programs for SO_ATTACH_FILTER and SO_ATTACH_REUSEPORT_CBPF: socket(7), bpf(4)."""

    headers = "sys/types.h net/bpf.h linux/filter.h linux/sock_diag.h"
    constants = """
        BPF_LD BPF_LDX BPF_ST BPF_STX BPF_ALU BPF_JMP BPF_RET BPF_MISC BPF_W BPF_H BPF_B BPF_IMM BPF_ABS BPF_IND BPF_MEM BPF_LEN BPF_MSH
        BPF_ADD BPF_SUB BPF_MUL BPF_DIV BPF_OR BPF_AND BPF_LSH BPF_RSH BPF_NEG BPF_MOD BPF_XOR BPF_JA BPF_JEQ BPF_JGT BPF_JGE BPF_JSET
        BPF_K BPF_X BPF_A BPF_TAX BPF_TXA BPF_MAXINSNS BPF_MEMWORDS SKF_AD_* SKF_NET_OFF SKF_LL_OFF SK_MEMINFO_*
    """
    structs = "sock_filter sock_fprog bpf_insn bpf_program"
