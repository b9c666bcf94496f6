// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"
#include "host/Hardening.h"

#include <QGuiApplication>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace {

QStringList wordsOf(int argc, char* argv[])
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words << QString::fromLocal8Bit(argv[at]);
    return words;
}

}

int main(int argc, char* argv[])
{
    rooftree::host::openStandardStreams();
    rooftree::host::hardenProcess();
    rooftree::host::cleanEnvironment();
    // Reports are drawn with Qt Gui; no window is ever opened.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt gets the name only: it would act on words such as -platformpluginpath itself.
    const auto words = wordsOf(argc, argv);
    int one = 1;
    QGuiApplication app(one, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rooftree"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROOFTREE_VERSION));
    // Results alone go to standard output; the log is for whoever looks for trouble.
    spdlog::set_default_logger(spdlog::stderr_color_mt("rooftree"));
    spdlog::set_level(spdlog::level::warn);
    QTextStream out(stdout);
    QTextStream err(stderr);
    rooftree::cli::Terminal terminal(out, err, rooftree::cli::askOnTerminal);
    return static_cast<int>(rooftree::cli::run(words, terminal));
}
