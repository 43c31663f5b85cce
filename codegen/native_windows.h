/* What Windows has beside the calls of native.h: read like it, by the C compiler and as cffi's cdef. */

enum { SC_PROTOCOL_INFO = 628 }; /* the size of a WSAPROTOCOL_INFOW */

/* Winsock's WSAStartup, once in a process. */
int sc_start(void);

/* A socket's WSAPROTOCOL_INFOW, which says its family, type and protocol; and one that the process `pid` makes a socket of. */
int sc_describe(int fd, char *info);
int sc_share(int fd, unsigned long pid, char *info);
int sc_open_shared(const char *info);

/* WSAIoctl: the number of bytes that came back. */
int sc_ioctl(int fd, unsigned long code, const char *value, int size);
