#!/bin/sh
# kept
echo it's