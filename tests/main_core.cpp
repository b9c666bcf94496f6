// SPDX-License-Identifier: GPL-3.0-or-later
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "catch_compat.h"
#include "support/HeldLog.h"

#include <QCoreApplication>
#include <QGuiApplication>

int main(int argc, char* argv[])
{
    rooftree::test::HeldLog::start();
    // Documents are drawn with Qt Gui; no window opens here.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
