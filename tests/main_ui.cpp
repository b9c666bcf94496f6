// SPDX-License-Identifier: GPL-3.0-or-later
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "catch_compat.h"
#include "support/HeldLog.h"
#include "widgets/WatchedApplication.h"

#include <QLocale>
#include <QStyleFactory>

#include <cstdio>

int main(int argc, char* argv[])
{
    rooftree::test::HeldLog::start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/London");
    QLocale::setDefault(QLocale::c());
    rooftree::ui::WatchedApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const auto failures = Catch::Session().run(argc, argv);
    // Not asserted: other programs run beside this one, and nothing here is optimised.
    std::fprintf(stderr,
        "The window's thread handled %d events in more than %.0f ms; the longest took %.0f "
        "ms: event %d of %s.\n",
        app.slowEvents(), rooftree::ui::WatchedApplication::kMostMs, app.worst().milliseconds,
        app.worst().eventNumber, app.worst().className);
    return failures;
}
