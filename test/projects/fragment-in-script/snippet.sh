#!/bin/sh
# leading comment

echo snippet