/* The loops of operations.py in C, read twice: by the C compiler, and by cffi. The descriptors are Python's. */

void send_recv(int a, int b, size_t size, long loops);
void recv_would_block(int fd, long loops);
void recvmsg_into(int a, int b, long loops);
void sendmsg_recvmsg(int a, int b, long loops);
void sendmsg_recvmsg_control(int sender, int receiver, long loops);
void send_fds_recv_fds(int a, int b, long loops);
void send_all(int fd, const char *data, size_t size, long loops);
void send_file(int fd, int file, size_t size, long loops);
void send_large(int a, int b, const char *data, size_t size, long loops);
void sendto_recvfrom(int sender, int receiver, long loops);
void accept_connect_close(int listener, long loops);
void accept_close(int listener, long loops);
void connect_close(int listener, long loops);
void create_connection(int port, long loops);
void socket_close(long loops);
void get_option(int fd, long loops);
void set_option(int fd, long loops);
void get_sockname(int fd, long loops);
void text_to_address(long loops);
void host_to_network(long loops);
void address_info(long loops);
void *open_file(int fd);
void read_line(int a, void *file, const char *data, size_t size, long lines, long loops);
void close_file(void *file);
void threads(const int *a, const int *b, long count, long loops);
void connections(int epoll, const int *clients, long count, long loops);

/* What these return is measured: seconds. */
double send_many(int sender, int receiver, long count, size_t size, long loops);
double receive_many(int sender, int receiver, long count, size_t size, long loops);
double splice_through(int source, int target, size_t size, long loops);

void segments(int sender, int receiver, int size, int count, long loops);
void start_zero_copy(int fd);
void zero_copy(int fd, size_t size, long loops);
