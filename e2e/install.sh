#!/bin/sh
# Installs the editor used by `npm run test:e2e` and, where there is no desktop, by `npm start`: code-server's VS Code
# without its optional native parts. About 40 seconds and 600 MB.
set -eu
cd "$(dirname "$0")"
stamp=node_modules/.ready-$(cksum < package-lock.json | cut -d' ' -f1)
if [ -e "$stamp" ]; then
  echo "e2e: the editor is already installed"
  exit 0
fi
echo "e2e: installing code-server (about 40 seconds, 600 MB)"
npm ci --ignore-scripts --no-audit --no-fund
cd node_modules/code-server/lib/vscode
# Not `npm ci`: the shrinkwrap that code-server ships lacks tslib.
npm install --omit=dev --ignore-scripts --no-audit --no-fund
# Plain node-gyp builds without apt packages; without them the editor runs but fills its log with errors.
npm rebuild @vscode/spdlog @vscode/native-watchdog
cd - >/dev/null
touch "$stamp"
