from ..declaration import Level


class TLS(Level):
    """SOL_TLS, TLS records made by the kernel (Linux, FreeBSD): the kernel's Documentation/networking/tls.rst."""

    headers = "sys/socket.h linux/tls.h sys/ktls.h"
    constants = "TLS_TX* TLS_RX* TLS_1_* TLS_CIPHER_* TLS_SET_* TLS_GET_* TLS_INFO_* TLS_CONF_* SOL_TLS"
    structs = "tls_crypto_info tls12_crypto_info_* tls_enable tls_get_record"
    families = "AF_INET AF_INET6"
    options = {
        "SOL_TLS": {
            "TLS_TX": (
                "struct tls12_crypto_info_aes_gcm_128|struct tls12_crypto_info_aes_gcm_256|struct tls12_crypto_info_chacha20_poly1305 set: "
                "The cipher and key of what is sent"
            ),
            "TLS_RX": (
                "struct tls12_crypto_info_aes_gcm_128|struct tls12_crypto_info_aes_gcm_256|struct tls12_crypto_info_chacha20_poly1305 set: "
                "The cipher and key of what is received"
            ),
            "TLS_TX_ZEROCOPY_RO": "bool: Let the device encrypt files of sendfile() from where they are",
            "TLS_TX_MAX_PAYLOAD_LEN": "uint16 in bytes: The largest record to send",
            "TLS_RX_EXPECT_NO_PAD": "bool: Expect records of TLS 1.3 without padding, which is faster",
        },
    }
