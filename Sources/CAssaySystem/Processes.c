#define _GNU_SOURCE
#include "Processes.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

int assay_socket_pair(int *first, int *second) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return -1;
  *first = ends[0];
  *second = ends[1];
  return 0;
}

long assay_send(int socket, const void *bytes, size_t count, int descriptor) {
  struct iovec vector = {(void *)bytes, count};
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sizeof(int))];
  } control;
  struct msghdr message = {0};
  message.msg_iov = &vector;
  message.msg_iovlen = 1;
  if (descriptor >= 0) {
    memset(&control, 0, sizeof control);
    message.msg_control = control.space;
    message.msg_controllen = sizeof control.space;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
  }
  long sent;
  do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent;
}

long assay_receive(int socket, void *bytes, size_t count, int *descriptor, int wait) {
  struct iovec vector = {bytes, count};
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(4 * sizeof(int))];
  } control;
  struct msghdr message = {0};
  message.msg_iov = &vector;
  message.msg_iovlen = 1;
  message.msg_control = control.space;
  message.msg_controllen = sizeof control.space;
  *descriptor = -1;
  long received;
  do received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | (wait ? 0 : MSG_DONTWAIT));
  while (received < 0 && errno == EINTR);
  if (received < 0) return -1;
  for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
    size_t passed = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t i = 0; i < passed; i++) {
      int one;
      memcpy(&one, CMSG_DATA(header) + i * sizeof(int), sizeof one);
      if (*descriptor < 0) *descriptor = one;
      else close(one);
    }
  }
  return received;
}

int assay_spawn(pid_t *process, const char *path, char *const *arguments, char *const *environment, int socket) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure) return failure;
  failure = posix_spawnattr_init(&attributes);
  if (failure) {
    posix_spawn_file_actions_destroy(&actions);
    return failure;
  }
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  // The socket first: the lower descriptors are overwritten after it.
  failure = posix_spawn_file_actions_adddup2(&actions, socket, 3);
  for (int i = 0; !failure && i < 3; i++)
    failure = posix_spawn_file_actions_addopen(&actions, i, "/dev/null", i == 0 ? O_RDONLY : O_WRONLY, 0);
  if (!failure) failure = posix_spawn_file_actions_addclosefrom_np(&actions, 4);
  if (!failure) failure = posix_spawn(process, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

int assay_reap(pid_t process, int *exit_status, int *signal, int64_t *peak) {
  int status;
  struct rusage usage;
  pid_t ended;
  do ended = wait4(process, &status, WNOHANG, &usage);
  while (ended < 0 && errno == EINTR);
  if (ended <= 0) return (int)ended;
  *exit_status = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  *signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  // Until its program runs, a spawned child shares the memory of its parent, and the kernel counts that peak as the
  // child's: one that is not above the parent's own says nothing of the child.
  struct rusage own;
  if (getrusage(RUSAGE_SELF, &own) != 0) own.ru_maxrss = 0;
  *peak = usage.ru_maxrss > own.ru_maxrss ? (int64_t)usage.ru_maxrss * 1024 : 0;
  return 1;
}

static void limit(int resource, uint64_t value) {
  struct rlimit now;
  if (getrlimit(resource, &now) != 0) return;
  rlim_t wanted = now.rlim_max != RLIM_INFINITY && value > now.rlim_max ? now.rlim_max : (rlim_t)value;
  struct rlimit next = {wanted, wanted};
  setrlimit(resource, &next);
}

void assay_confine(uint64_t address_space, uint64_t file_size) {
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, file_size);
  if (address_space > 0) limit(RLIMIT_AS, address_space);
  int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (file >= 0) {
    if (write(file, "500", 3) < 0) errno = 0;
    close(file);
  }
}

static int interrupts[2] = {-1, -1};

static void on_interrupt(int number) {
  int kept = errno;
  char byte = (char)number;
  if (write(interrupts[1], &byte, 1) < 0) errno = 0;
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  errno = kept;
}

int assay_catch_interrupts(void) {
  if (interrupts[0] < 0 && pipe2(interrupts, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_interrupt;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  if (sigaction(SIGINT, &action, NULL) != 0 || sigaction(SIGTERM, &action, NULL) != 0) return -1;
  // Whoever started this program may have blocked them (threads of libdispatch do), and that is inherited.
  sigset_t caught;
  sigemptyset(&caught);
  sigaddset(&caught, SIGINT);
  sigaddset(&caught, SIGTERM);
  if (sigprocmask(SIG_UNBLOCK, &caught, NULL) != 0) return -1;
  return interrupts[0];
}

void assay_release_interrupts(void) {
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
}

void assay_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

void assay_raise_file_limit(void) {
  struct rlimit now;
  if (getrlimit(RLIMIT_NOFILE, &now) != 0) return;
  rlim_t wanted = now.rlim_max == RLIM_INFINITY || now.rlim_max > 4096 ? 4096 : now.rlim_max;
  if (now.rlim_cur != RLIM_INFINITY && now.rlim_cur < wanted) {
    now.rlim_cur = wanted;
    setrlimit(RLIMIT_NOFILE, &now);
  }
}

int assay_open_file(int directory, const char *name, int *keeps_access_time) {
  int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
  // O_NOATIME is for the owner of a file and for root (open(2)): EPERM for everybody else.
  int opened = openat(directory, name, flags | O_NOATIME);
  *keeps_access_time = opened >= 0;
  return opened >= 0 || errno != EPERM ? opened : openat(directory, name, flags);
}

int assay_open_directory(int parent, const char *name, int follow) {
  return openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
}

int assay_current_directory(void) { return AT_FDCWD; }

int assay_next_entry(DIR *directory, const char **name, int *kind) {
  errno = 0;
  struct dirent *entry = readdir(directory);
  if (!entry) return errno == 0 ? 0 : -1;
  *name = entry->d_name;
  switch (entry->d_type) {
  case DT_REG: *kind = ASSAY_REGULAR; break;
  case DT_DIR: *kind = ASSAY_DIRECTORY; break;
  case DT_LNK: *kind = ASSAY_LINK; break;
  case DT_FIFO: *kind = ASSAY_FIFO; break;
  case DT_SOCK: *kind = ASSAY_SOCKET; break;
  case DT_CHR: *kind = ASSAY_CHARACTER; break;
  case DT_BLK: *kind = ASSAY_BLOCK; break;
  default: *kind = ASSAY_UNKNOWN;
  }
  return 1;
}

int assay_kind(mode_t mode) {
  switch (mode & S_IFMT) {
  case S_IFREG: return ASSAY_REGULAR;
  case S_IFDIR: return ASSAY_DIRECTORY;
  case S_IFLNK: return ASSAY_LINK;
  case S_IFIFO: return ASSAY_FIFO;
  case S_IFSOCK: return ASSAY_SOCKET;
  case S_IFCHR: return ASSAY_CHARACTER;
  case S_IFBLK: return ASSAY_BLOCK;
  default: return ASSAY_UNKNOWN;
  }
}

int assay_create_private(const char *path) {
  return open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
}
