/* The calls that only Windows has. Like socket.h, the C compiler reads this file, and cffi as its cdef. */

enum { SC_PROTOCOL_INFO = 628 }; /* the size of a WSAPROTOCOL_INFOW */

/* Winsock's WSAStartup, once in a process. */
int sc_start(void);

/* Writes a socket's WSAPROTOCOL_INFOW, which has its family, type and protocol; or one from which the process `pid` can open the socket. */
int sc_describe(int fd, char *info);
int sc_share(int fd, unsigned long pid, char *info);
int sc_open_shared(const char *info);

/* WSAIoctl: the number of bytes that it wrote to its output. */
int sc_ioctl(int fd, unsigned long code, const char *value, int size);
