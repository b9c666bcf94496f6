// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SOCI as packaged can bind Boost's containers and asks for their headers. We bind none, and spare
// every developer a hundred megabytes of Boost: the switch touches templates only, not the library.
#include <soci/soci-config.h>
#undef SOCI_HAVE_BOOST
#undef SOCI_HAVE_BOOST_DATE_TIME

#include <soci/soci.h>
