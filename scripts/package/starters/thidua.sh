#!/bin/sh
# The command line with the Node beside it.
here=$(dirname "$(readlink -f "$0")") || exit 2
node=$here/node/node
if [ ! -f "$node" ] || [ ! -f "$here/chuong-trinh/build/thidua.mjs" ]; then
  echo "Thiếu tệp của chương trình. Hãy giải nén lại toàn bộ tệp .zip." >&2
  exit 2
fi
# Some programs unpack without the right to run.
[ -x "$node" ] || chmod +x "$node" || exit 2
unset NODE_OPTIONS NODE_PATH
# What it tells to type is typed as this was.
export THI_DUA_TYPED="${THI_DUA_TYPED:-$0}"
exec "$node" "$here/chuong-trinh/build/thidua.mjs" "$@"
