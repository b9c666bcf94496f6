// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/Program.h"

#include "app/kiosk/KioskDoctor.h"
#include "app/kiosk/Options.h"
#include "app/kiosk/Screen.h"
#include "app/kiosk/Supervisor.h"
#include "host/Hardening.h"
#include "host/SystemClock.h"
#include "wording/Sentences.h"

#include <QApplication>
#include <QFile>
#include <QLocale>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::kiosk {
namespace {

    constexpr int kRefused = 1;
    constexpr int kWrongUse = 2;
    constexpr int kCannotOpen = 3;

    void print(std::FILE* stream, const QString& text)
    {
        std::fputs(text.toLocal8Bit().constData(), stream);
    }

    QStringList wordsOf(int argc, char* argv[])
    {
        QStringList words;
        for (int at = 1; at < argc; ++at)
            words << QString::fromLocal8Bit(argv[at]);
        return words;
    }

    int fail(const domain::Error& error)
    {
        print(stderr, u"rooftree-kiosk: %1\n"_s.arg(wording::sentence(error)));
        return kCannotOpen;
    }

    /// A screen that breaks down keeps nothing of whoever stood before it, in no log either.
    void logNowhere()
    {
        spdlog::set_default_logger(std::make_shared<spdlog::logger>(
            "kiosk", std::make_shared<spdlog::sinks::null_sink_mt>()));
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    }

    int runScreen(const Options& options, int argc, char* argv[])
    {
        Q_UNUSED(argc);
        int onlyTheName = 1; // Qt gets no arguments of the user's to read
        QApplication application(onlyTheName, argv);
        QCoreApplication::setApplicationName(u"rooftree-kiosk"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const host::SystemClock clock;
        auto screen = Screen::open(options, clock);
        if (!screen)
            return fail(screen.error());
        (*screen)->show();
        return application.exec();
    }

}

int runProgram(int argc, char* argv[])
{
    host::wipeFreedMemory();
    host::openStandardStreams();
    host::hardenProcess();
    host::cleanEnvironment();
    const auto words = wordsOf(argc, argv);
    const auto options = Options::parse(words);
    switch (options.act) {
    case Options::Act::Help:
        print(stdout, Options::helpText());
        return 0;
    case Options::Act::Version:
        print(stdout, Options::versionText());
        return 0;
    case Options::Act::WrongUse:
        print(stderr, u"rooftree-kiosk: %1\nTry: rooftree-kiosk --help\n"_s.arg(options.complaint));
        return kWrongUse;
    case Options::Act::Doctor:
        return printFindings(options);
    case Options::Act::Supervise:
    case Options::Act::Run:
        break;
    }
    if (geteuid() == 0) {
        print(
            stderr, u"rooftree-kiosk: it does not run as root. Give it an account of its own.\n"_s);
        return kRefused;
    }
    logNowhere();
    return options.act == Options::Act::Supervise ? supervise(u"/proc/self/exe"_s, words)
                                                  : runScreen(options, argc, argv);
}

}
