// SPDX-License-Identifier: GPL-3.0-or-later
// A program that the network check has to refuse.
#include <sys/socket.h>

int main() { return socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0; }
