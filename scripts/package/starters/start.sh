#!/bin/sh
# Starts the workbench with the Node beside it; a link to this file, from wherever, starts it too.
here=$(dirname "$(readlink -f "$0")") || exit 2
export THI_DUA_BROWSER=1 THI_DUA_TYPED="$here/thidua"
exec "$here/thidua" open "$@"
