// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Program.h"

#include "app/desktop/CompositionRoot.h"
#include "app/desktop/Logging.h"
#include "app/desktop/LogindWatch.h"
#include "app/desktop/Preferences.h"
#include "app/desktop/SystemPrinter.h"
#include "app/desktop/Tour.h"
#include "app/desktop/Version.h"
#include "host/CrashReport.h"
#include "host/Hardening.h"
#include "host/SystemClock.h"
#include "presentation/common/EndSignals.h"
#include "speech/DispatcherSpeech.h"
#include "widgets/QtDialogs.h"
#include "widgets/WatchedApplication.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

#include <spdlog/spdlog.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    constexpr int kWrongUse = 2;

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

    /// Status for what ends before there is a window; nothing when the program goes on.
    std::optional<int> answerAtOnce(const Options& options)
    {
        switch (options.act) {
        case Options::Act::Help:
            print(stdout, Options::helpText());
            return 0;
        case Options::Act::Version:
            print(stdout, Options::versionText());
            return 0;
        case Options::Act::WrongUse:
            print(stderr, u"rooftree: %1\nTry: rooftree --help\n"_s.arg(options.complaint));
            return kWrongUse;
        case Options::Act::Run:
            break;
        }
        return std::nullopt;
    }

    void nameProgram()
    {
        QCoreApplication::setApplicationName(u"rooftree"_s);
        QCoreApplication::setOrganizationName(u"rooftree"_s);
        QCoreApplication::setApplicationVersion(QLatin1String(kVersion));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    QString folderOf(const QString& name)
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
            .filePath(name);
    }

    /// Ends this one first in every sense but its last: its windows close, then it lets go of the
    /// practice. What the new one does needs a person, so it does not come too early.
    bool startAnew(const QStringList& arguments)
    {
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
            return false;
        QCoreApplication::quit();
        return true;
    }

    int runDesktop(QApplication& application, const Options& options)
    {
        const host::SystemClock clock;
        ui::QtDialogs dialogs;
        const auto speech = speech::openSpeech();
        Preferences preferences;
        static_cast<void>(preferences.mend());
        SystemPrinter printer(preferences.printers());
        const LogindWatch logind(QDBusConnection::systemBus());
        CompositionRoot root(options,
            { clock, dialogs, monotonicClock(), &logind, startAnew, speech.get(), &printer,
                folderOf(u"fault"_s) });
        const presentation::EndSignals signals;
        QObject::connect(
            &signals, &presentation::EndSignals::endWished, &root, &CompositionRoot::end);
        // Its answer is waited for: afterwards the program may be gone without a word.
        QObject::connect(&application, &QGuiApplication::commitDataRequest, &root,
            &CompositionRoot::keepDrafts, Qt::DirectConnection);
        root.start();
        return QApplication::exec();
    }

}

int runProgram(int argc, char* argv[])
{
    host::openStandardStreams();
    host::hardenProcess();
    host::cleanEnvironment();
    const auto options = Options::parse(wordsOf(argc, argv));
    if (const auto status = answerAtOnce(options))
        return *status;
    if (!options.tourFolder.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    nameProgram();
    int onlyTheName = 1; // Qt gets no arguments of the user's to read
    ui::WatchedApplication application(onlyTheName, argv);
    host::watchForCrashes(folderOf(u"fault"_s), kVersion);
    startLogging(folderOf(u"log"_s));
    application.setListener([](const ui::SlowEvent& slow) {
        spdlog::warn("The window stood still for {:.0f} ms: event {} of {}.", slow.milliseconds,
            slow.eventNumber, slow.className);
    });
    return options.tourFolder.isEmpty() ? runDesktop(application, options)
                                        : runTour(application, options);
}

}
