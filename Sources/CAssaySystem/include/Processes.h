// Worker processes, descriptors passed between them, signals, directories: what Swift's Glibc module hides.
#ifndef CASSAYSYSTEM_PROCESSES_H
#define CASSAYSYSTEM_PROCESSES_H

#include <dirent.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// A connected pair of stream sockets, closed on exec; -1 and errno.
int assay_socket_pair(int *first, int *second);

/// Sends up to `count` bytes, with a copy of `descriptor` where it is not negative; bytes sent, or -1 and errno.
/// A peer that is gone gives EPIPE, never a signal.
long assay_send(int socket, const void *bytes, size_t count, int descriptor);

/// Receives up to `count` bytes, and a descriptor where one came (else -1); 0 at the end, -1 and errno.
/// More descriptors than one are closed.
long assay_receive(int socket, void *bytes, size_t count, int *descriptor, int wait);

/// Starts a program whose descriptor 3 is `socket`, 0 to 2 are /dev/null, and which has no other; signals as at
/// login; a process group of its own, so that a terminal's interrupt does not reach it. 0, or an error number.
int assay_spawn(pid_t *process, const char *path, char *const *arguments, char *const *environment, int socket);

/// Whether a child ended: 1 and its status (`signal` 0 where it exited) with its peak memory in bytes
/// (0 where it was not above that of this process), 0 not yet, -1.
int assay_reap(pid_t process, int *exit_status, int *signal, int64_t *peak);

/// Confines the process that calls: no core file, no new privileges, `address_space` and `file_size` bytes,
/// ends with the process that started it, first choice when memory runs out. Best effort.
void assay_confine(uint64_t address_space, uint64_t file_size);

/// From now on the first SIGINT or SIGTERM is a byte (its number) in the pipe whose end this returns; the second
/// ends the process. -1 and errno.
int assay_catch_interrupts(void);
/// Both signals end the process again.
void assay_release_interrupts(void);
void assay_ignore_broken_pipes(void);
void assay_raise_file_limit(void);

/// Opens a file for reading: no link followed, no waiting; access time kept where the system lets us.
int assay_open_file(int directory, const char *name, int *keeps_access_time);
/// Opens a directory; -1 and errno.
int assay_open_directory(int parent, const char *name, int follow);
int assay_current_directory(void);

/// What an entry of a directory is.
enum { ASSAY_UNKNOWN, ASSAY_REGULAR, ASSAY_DIRECTORY, ASSAY_LINK, ASSAY_FIFO, ASSAY_SOCKET, ASSAY_CHARACTER, ASSAY_BLOCK };

/// The next entry: 1, or 0 at the end, or -1 and errno. `name` holds until the next call.
int assay_next_entry(DIR *directory, const char **name, int *kind);
/// Kind from the mode of a `stat`.
int assay_kind(mode_t mode);

/// Makes a file that only its owner may read, and that was not there; -1 and errno.
int assay_create_private(const char *path);

#endif
