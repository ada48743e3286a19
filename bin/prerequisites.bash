# Sourced by the commands beside it: finds Maven and a JDK, or says in one sentence what is missing.
# Afterwards JAVA_HOME names a JDK of at least the wanted version.

readonly WANTED_JAVA=21
readonly WANTED_MAVEN=3.8.7

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

say() {
  printf '%s\n' "$*"
}

# Prints the feature release of the JDK in a folder, or nothing when there is no JDK.
jdk_release() {
  local home=$1 version
  [[ -x $home/bin/javac && -r $home/release ]] || return 0
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  printf '%s' "$version"
}

# The folders in which Maven's toolchain discovery looks, too.
jdk_folders() {
  local on_path
  [[ -z ${JAVA_HOME:-} ]] || printf '%s\n' "$JAVA_HOME"
  env | sed -n 's/^J[A-Z]*_\{0,1\}[0-9]*_HOME=//p'
  if on_path=$(command -v javac); then
    dirname "$(dirname "$(readlink -f "$on_path")")"
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /usr/jdk/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/* "$HOME"/.gradle/jdks/* \
    "$HOME"/.jenv/versions/* "$HOME"/.jbang/cache/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [[ ! -d $folder ]] || printf '%s\n' "$folder"
  done
}

# A JAVA_HOME that is new enough stays; otherwise the newest JDK found is taken.
choose_jdk() {
  local folder release best='' best_release=0
  if [[ -n ${JAVA_HOME:-} ]]; then
    release=$(jdk_release "$JAVA_HOME")
    ((${release:-0} < WANTED_JAVA)) || return 0
  fi
  while IFS= read -r folder; do
    release=$(jdk_release "$folder")
    if ((${release:-0} >= WANTED_JAVA && ${release:-0} > best_release)); then
      best=$folder
      best_release=$release
    fi
  done < <(jdk_folders)
  [[ -n $best ]] || fail "Touchstone needs a JDK $WANTED_JAVA or newer: install the package openjdk-21-jdk" \
    "(Debian 13, Ubuntu 24.04) or, where there is none (Debian 12), temurin-21-jdk of Eclipse Temurin."
  export JAVA_HOME=$best
}

# Sets JAVA17_HOME if there is a JDK 17.
find_java17() {
  local folder
  while IFS= read -r folder; do
    if [[ $(jdk_release "$folder") == 17 ]]; then
      export JAVA17_HOME=$folder
      return
    fi
  done < <(jdk_folders)
}

require_maven() {
  local version oldest
  command -v mvn >/dev/null || fail "Touchstone needs Maven $WANTED_MAVEN or newer: install the package maven."
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  oldest=$(printf '%s\n%s\n' "$WANTED_MAVEN" "$version" | sort -V | head -n 1)
  [[ $oldest == "$WANTED_MAVEN" ]] || fail "Touchstone needs Maven $WANTED_MAVEN or newer, and \"mvn\" here is ${version:-unreadable}: install the package maven."
}

# Maven 3 uses a library that newer JDKs warn about at every start.
quieten_maven() {
  (($(jdk_release "$JAVA_HOME") < 24)) || export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
}

require_build_tools() {
  choose_jdk
  quieten_maven
  require_maven
}
