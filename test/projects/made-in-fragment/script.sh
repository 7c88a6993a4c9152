#!/bin/sh
cat > /tmp/packages <<EOF
@core
$extra
vim*
EOF
