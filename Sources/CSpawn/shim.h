// What glibc declares for `_GNU_SOURCE` only, which Swift's module of it does not define. Each function gets a name of
// its own; the declarations stand inside, so that they cannot meet those of another header.
#ifndef NORMA_CSPAWN_SHIM_H
#define NORMA_CSPAWN_SHIM_H

#include <spawn.h>
#include <sys/resource.h>
#include <sys/types.h>

#ifdef __linux__
/// Starts the child in `folder`.
static inline int spawn_actions_add_folder(posix_spawn_file_actions_t *actions, const char *folder) {
  extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

/// Closes every descriptor from `first` on in the child, whatever its flags.
static inline int spawn_actions_add_close_from(posix_spawn_file_actions_t *actions, int first) {
  extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

/// Bounds a resource of another process.
static inline int limit_process(pid_t process, int resource, rlim_t value) {
  extern int prlimit(pid_t, int, const struct rlimit *, struct rlimit *);
  struct rlimit limit = {value, value};
  return prlimit(process, resource, &limit, 0);
}

enum { limited_memory = RLIMIT_AS, limited_files = RLIMIT_FSIZE, limited_core = RLIMIT_CORE };
#else
static inline int spawn_actions_add_folder(posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}
#endif

#endif
