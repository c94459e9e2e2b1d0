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
exec "$node" "$here/chuong-trinh/build/thidua.mjs" "$@"
