#!/bin/sh
echo body