// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"

#include <QGuiApplication>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

int main(int argc, char* argv[])
{
    // Health data: no core files, no files that others can read.
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
    // Reports are drawn with Qt Gui; no window is ever opened.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rooftree"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROOFTREE_VERSION));
    // Results alone go to standard output; the log is for whoever looks for trouble.
    spdlog::set_default_logger(spdlog::stderr_color_mt("rooftree"));
    spdlog::set_level(spdlog::level::warn);
    QTextStream out(stdout);
    QTextStream err(stderr);
    rooftree::cli::Terminal terminal(out, err, rooftree::cli::askOnTerminal);
    return static_cast<int>(rooftree::cli::run(QCoreApplication::arguments().mid(1), terminal));
}
