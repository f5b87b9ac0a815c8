# Functions of ./run and ./test: what the machine must have, and the bundle. Expects $root and $bundle.

fail() {
  echo "$*" >&2
  exit 1
}

java_program() {
  echo "${JAVA_HOME:+$JAVA_HOME/bin/}java"
}

need_java() {
  local version
  version=$("$(java_program)" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p' || true)
  [ -n "$version" ] || fail "A JDK 17 or newer is needed, and no java was found. On Debian: apt-get install default-jdk"
  [ "${version%%.*}" -ge 17 ] || fail "A JDK 17 or newer is needed; java is of version $version. JAVA_HOME can point to another."
}

need_maven() {
  command -v mvn >/dev/null || fail "Maven is needed to build, and no mvn was found. On Debian: apt-get install maven"
}

# Whether a source is newer than the bundle. Folders count too: a deleted file is a newer folder.
stale() {
  [ -f "$bundle/.built" ] || return 0
  [ -n "$(find "$root"/pom.xml "$root"/{persistence,ejb,batch,web,ear} -name target -prune -o \
    \( -name pom.xml -o -path '*/src/main/*' \) -newer "$bundle/.built" -print -quit)" ]
}

# One build at a time: several starts may come at once. The stamp is as old as the beginning of the build.
build() {
  local log=$root/ear/micro/target/build.log
  mkdir -p "$root/ear/micro/target"
  (
    flock 9
    if stale; then
      echo "Building Colloquy (the first time takes some minutes) ..." >&2
      touch "$root/ear/micro/target/.building"
      if ! (cd "$root" && mvn -B -q -DskipTests package -pl ear/micro -am >"$log" 2>&1 </dev/null); then
        tail -n 60 "$log" >&2
        fail "The build failed; all of its output is in $log"
      fi
      mv "$root/ear/micro/target/.building" "$bundle/.built"
    fi
  ) 9>"$root/ear/micro/target/build.lock"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

# install WHAT-FOR PACKAGE... : Debian packages, when they are missing.
install_packages() {
  local purpose=$1
  shift
  command -v apt-get >/dev/null || fail "$purpose needs the packages $*; install them by hand on this system"
  echo "Installing for $purpose: $*" >&2
  as_root apt-get update -qq >/dev/null 2>&1 || true
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null \
    || fail "$purpose needs the packages $*, and they could not be installed: apt-get install $*"
}

# The libraries that the embedded database's program is linked with, by the Debian packages that have them.
install_database_libraries() {
  [ -z "${COLLOQUY_DB_URL:-}" ] || return 0
  local missing packages=() library
  missing=$(ldd "$bundle/database/bin/mariadbd" 2>/dev/null | awk '/not found/ {print $1}' | sort -u)
  [ -n "$missing" ] || return 0
  for library in $missing; do
    case $library in
      libcrypt.so*) packages+=(libcrypt1) ;;
      libsystemd.so*) packages+=(libsystemd0) ;;
      libstdc++.so*) packages+=(libstdc++6) ;;
      libgcc_s.so*) packages+=(libgcc-s1) ;;
      libcap.so*) packages+=(libcap2) ;;
      libgcrypt.so*) packages+=(libgcrypt20) ;;
      liblzma.so*) packages+=(liblzma5) ;;
      libzstd.so*) packages+=(libzstd1) ;;
      liblz4.so*) packages+=(liblz4-1) ;;
      libgpg-error.so*) packages+=(libgpg-error0) ;;
      libaio.so*) packages+=(libaio1) ;;
      libncurses.so.5* | libtinfo.so.5*) packages+=(libncurses5) ;;
      *) fail "The embedded database needs the library $library, which is not on this system" ;;
    esac
  done
  install_packages "the embedded database" "${packages[@]}"
}

# The classes of the server that a start loads, kept in the form that the virtual machine maps into memory. Only the same
# version of it with the very same class path can use them, so both are in the name. They save seconds at each start and
# nothing else, so a failure is no failure. COLLOQUY_CLASSES=/dev/null goes without.
archive_classes() {
  [ -z "${COLLOQUY_CLASSES:-}" ] || return 0
  local key archive folder
  key=$({ "$(java_program)" -Xinternalversion; ls -l --time-style=full-iso "$bundle"/lib "$bundle/server/launch-micro.jar"; \
    cat "$bundle/java.options"; } 2>/dev/null | cksum | cut -d ' ' -f 1)
  archive=$bundle/classes-$key.jsa
  export COLLOQUY_CLASSES=$archive
  [ ! -e "$archive" ] || return 0
  echo "Archiving the server's classes for this Java (once) ..." >&2
  rm -f "$bundle"/classes-*.jsa
  folder=$(mktemp -d)
  env -u COLLOQUY_CLASSES -u COLLOQUY_DB_URL -u COLLOQUY_BROKER_URL -u COLLOQUY_BIND_ADDRESS \
    COLLOQUY_DATA_DIR="$folder" COLLOQUY_JAVA_OPTIONS="-XX:ArchiveClassesAtExit=$archive.$$" \
    sh "$bundle/start" --rehearse >/dev/null 2>&1 </dev/null || true
  rm -rf "$folder"
  if [ -s "$archive.$$" ]; then
    mv -f "$archive.$$" "$archive"
  else
    # Not again at each start.
    : >"$archive"
  fi
}
