/* From a block of a packet ring to the list of its frames: what capture.py does in Python, here for blocks that are not malformed.
 *
 * In Python a frame takes 1 us on CPython, and 0.05 here. The memory is the kernel's too, so each header is copied before it is read. */

#ifdef __linux__
#include <linux/if_packet.h>
#define SC_HAVE_RING 1
#endif

enum { SC_RING_HEADER = 48 }; /* bytes from a frame's header to its struct sockaddr_ll: TPACKET_ALIGN(sizeof(struct tpacket3_hdr)) */

/* What a frame has of its own, behind what every object has. capture.py's class Frame, whose base this is, says what is what. */
typedef struct {
    PyObject *data;
    long long time;
    unsigned length, status;
    int interface;
    unsigned short tci, tpid, protocol, hatype;
    unsigned char pkttype;
} Frame;

/* sizeof(PyObject), which the stable interface for builds without a GIL does not tell. All interpreters of a process write the same. */
static atomic_size_t object_size;

static Frame *frame_of(PyObject *self)
{
    return (Frame *)((char *)self + atomic_load_explicit(&object_size, memory_order_relaxed));
}

static void frame_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    Py_XDECREF(frame_of(self)->data);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(type);
}

/* The base of class Frame. */
static PyObject *make_frame_class(PyObject *module)
{
    PyObject *base = (PyObject *)&PyBaseObject_Type, *number = PyObject_GetAttrString(base, "__basicsize__"), *type = NULL;
    if (number) {
        size_t size = PyLong_AsSize_t(number);
        atomic_store_explicit(&object_size, size, memory_order_relaxed);
#define SC_MEMBER(name, kind) {#name, kind, (Py_ssize_t)(size + offsetof(Frame, name)), READONLY, NULL}
        PyMemberDef members[] = {
            SC_MEMBER(data, T_OBJECT),   SC_MEMBER(time, T_LONGLONG), SC_MEMBER(length, T_UINT), SC_MEMBER(status, T_UINT),
            SC_MEMBER(interface, T_INT), SC_MEMBER(tci, T_USHORT),    SC_MEMBER(tpid, T_USHORT), SC_MEMBER(protocol, T_USHORT),
            SC_MEMBER(hatype, T_USHORT), SC_MEMBER(pkttype, T_UBYTE), {NULL, 0, 0, 0, NULL},
        };
#undef SC_MEMBER
        PyType_Slot slots[] = {{Py_tp_dealloc, frame_dealloc}, {Py_tp_members, members}, {0, NULL}}; /* the class copies them */
        type = make_subclass(module, base, "sockcffi.capture._Frame", size + sizeof(Frame), slots);
    }
    Py_XDECREF(number);
    return type;
}

#if SC_HAVE_RING

/* data[start:end] of a memoryview, or a copy of these bytes. A new reference. */
static PyObject *frame_data(PyObject *view, const char *data, size_t start, size_t end)
{
    if (!view)
        return PyBytes_FromStringAndSize(data + start, (Py_ssize_t)(end - start));
    PyObject *first = PyLong_FromSize_t(start), *last = PyLong_FromSize_t(end), *slice = NULL, *part = NULL;
    if (first && last && (slice = PySlice_New(first, last, NULL)))
        part = PyObject_GetItem(view, slice);
    Py_XDECREF(first);
    Py_XDECREF(last);
    Py_XDECREF(slice);
    return part;
}

/* An object of `type`, for the frame whose header is at `at`; NULL with an exception when there is no memory. A new reference. */
static PyObject *frame_at(PyTypeObject *type, allocfunc allocate, PyObject *view, const char *data, size_t at,
                          const struct tpacket3_hdr *header)
{
    struct sockaddr_ll link;
    memcpy(&link, data + at + SC_RING_HEADER, sizeof link);
    PyObject *self = allocate(type, 0);
    if (!self)
        return NULL;
    Frame *frame = frame_of(self);
    size_t start = at + header->tp_mac;
    frame->time = header->tp_sec * 1000000000LL + header->tp_nsec;
    frame->length = header->tp_len;
    frame->status = header->tp_status;
    frame->interface = link.sll_ifindex;
    frame->tci = (unsigned short)header->hv1.tp_vlan_tci;
    frame->tpid = header->hv1.tp_vlan_tpid;
    frame->protocol = ntohs(link.sll_protocol);
    frame->hatype = link.sll_hatype;
    frame->pkttype = link.sll_pkttype;
    if (!(frame->data = frame_data(view, data, start, start + header->tp_snaplen))) {
        Py_DECREF(self);
        return NULL;
    }
    return self;
}

/* Where the frame at `at` ends, for one that lies whole within `limit` bytes; 0 for what is none. */
static size_t frame_end(const char *data, size_t at, size_t limit, int last, struct tpacket3_hdr *header)
{
    size_t least = SC_RING_HEADER + sizeof(struct sockaddr_ll);
    if (at % 8 || at > limit || limit - at < least)
        return 0;
    memcpy(header, data + at, sizeof *header);
    size_t size = last ? limit - at : header->tp_next_offset;
    return size < least || size > limit - at || header->tp_mac > size || header->tp_snaplen > size - header->tp_mac ? 0 : at + size;
}

/* The frames of a block of `size` bytes: a list, a new reference. None for a block that is not as it should be. */
static PyObject *frames_in(PyTypeObject *type, PyObject *view, const char *data, size_t size)
{
    struct tpacket_block_desc block;
    if (size < sizeof block)
        return none();
    memcpy(&block, data, sizeof block);
    const struct tpacket_hdr_v1 *told = &block.hdr.bh1;
    size_t count = told->num_pkts, limit = told->blk_len, at = told->offset_to_first_pkt;
    if (limit > size || at < sizeof block || count > limit / SC_RING_HEADER)
        return none();
    allocfunc allocate = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *frames = PyList_New((Py_ssize_t)count);
    for (size_t i = 0; frames && i < count; i++) {
        struct tpacket3_hdr header;
        size_t end = frame_end(data, at, limit, i + 1 == count, &header);
        PyObject *frame = end ? frame_at(type, allocate, view, data, at, &header) : none();
        if (!end || !frame) {
            Py_DECREF(frames);
            return frame;
        }
        PyList_SetItem(frames, (Py_ssize_t)i, frame); /* steals it */
        at = end;
    }
    return frames;
}

/* (class, bytes-like block, whether to copy): the list of its frames, whose data are parts of the block where it does not copy. None where
 * Python has to say what is the matter. */
static PyObject *ring_frames(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *type, *block, *frames = NULL;
    Py_buffer view;
    int copy;
    if (!PyArg_ParseTuple(args, "OOp", &type, &block, &copy))
        return NULL;
    if (get_buffer(block, &view, 0)) {
        frames = frames_in((PyTypeObject *)type, copy ? NULL : block, view.buf, (size_t)view.len);
        PyBuffer_Release(&view);
    }
    return frames || PyErr_Occurred() ? frames : none();
}

#endif
