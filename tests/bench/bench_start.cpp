// SPDX-License-Identifier: GPL-3.0-or-later
// From the command to the first window on the screen: `rooftree --demo` beside the smallest window
// that Qt Widgets can show, which is this program run again with --window.
#include "bench/support/Comparison.h"
#include "bench/support/Options.h"
#include "bench/support/ScratchDisplay.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include <spdlog/fmt/fmt.h>

#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace rooftree;
using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60'000;

int showSmallestWindow(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QLabel window(u"Hello"_s);
    window.show();
    return QApplication::exec();
}

struct Command {
    QString program;
    QStringList arguments;
};

struct Start {
    double microseconds = 0;
    double megabytes = 0; ///< resident once the window was there
};

/// What both programs start in: a home of their own, on the scratch display.
QProcessEnvironment environment(const QString& home, const QString& display)
{
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"HOME"_s, home);
    variables.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    variables.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    variables.insert(u"DISPLAY"_s, display);
    variables.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return variables;
}

double residentMegabytes(qint64 process)
{
    QFile statm(u"/proc/%1/statm"_s.arg(process));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const auto pages = statm.readAll().split(' ').value(1).toLongLong();
    return static_cast<double>(pages) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

Start start(
    const Command& command, const QProcessEnvironment& variables, bench::ScratchDisplay& display)
{
    display.forget();
    QProcess process;
    process.setProcessEnvironment(variables);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    const bench::Stopwatch watch;
    process.start(command.program, command.arguments);
    if (!display.waitForWindow(kPatienceMs))
        qFatal("%s showed no window.", qPrintable(command.program));
    const Start seen { watch.microseconds(), residentMegabytes(process.processId()) };
    process.terminate();
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    return seen;
}

/// The program and the libraries it is linked to.
QStringList filesOf(const QString& program)
{
    QStringList files { program };
    QProcess ldd;
    ldd.start(u"ldd"_s, { program });
    ldd.waitForFinished();
    for (const auto& line : QString::fromLocal8Bit(ldd.readAll()).split(u'\n')) {
        for (const auto& word : line.split(u' ')) {
            if (word.startsWith(u'/'))
                files.append(word);
        }
    }
    return files;
}

/// Asks the system to forget the files' contents; what other programs use now stays.
void evict(const QStringList& files)
{
    for (const auto& name : files) {
        const auto file = open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            continue;
        fdatasync(file);
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        close(file);
    }
}

struct Pair {
    Command ours;
    Command limit;
};

void measure(const std::string& name, const Pair& commands, const QStringList& evicted,
    const QProcessEnvironment& variables, bench::ScratchDisplay& display, int rounds)
{
    bench::Comparison comparison(bench::Comparison::Work::Fresh);
    std::vector<double> megabytes;
    for (int round = 0; round < rounds; ++round) {
        evict(evicted);
        const auto limit = start(commands.limit, variables, display);
        evict(evicted);
        const auto ours = start(commands.ours, variables, display);
        comparison.addRound({ ours.microseconds }, { limit.microseconds });
        megabytes.push_back(ours.megabytes);
    }
    comparison.print(name, { 1.6, {} });
    fmt::print("  {:.0f} MB resident with the first window\n", bench::median(megabytes));
}

/// The demo practice, made before anything is timed.
bool makeDemo(const QString& program, const QProcessEnvironment& variables)
{
    constexpr int kDemoMs = 600'000;
    QProcess demo;
    demo.setProcessEnvironment(variables);
    demo.start(program, { u"demo"_s });
    return demo.waitForFinished(kDemoMs) && demo.exitStatus() == QProcess::NormalExit
        && demo.exitCode() == 0;
}

int skip(const char* reason)
{
    fmt::print("  left out: {}\n", reason);
    return 0;
}

int run(const bench::Options& options)
{
    bench::Comparison::printHeading("Start, to the first window");
    const QDir build(QCoreApplication::applicationDirPath() + u"/../.."_s);
    const Pair commands { { build.filePath(u"ui/app/rooftree"_s), { u"--demo"_s } },
        { QCoreApplication::applicationFilePath(), { u"--window"_s } } };
    const auto cli = build.filePath(u"src/cli/rooftree-cli"_s);
    if (!QFile::exists(commands.ours.program) || !QFile::exists(cli))
        return skip("rooftree and rooftree-cli are not built");
    bench::ScratchDisplay display;
    if (!display.isThere())
        return skip("Xvfb and xev are needed");
    const QTemporaryDir home;
    const auto variables = environment(home.path(), display.name());
    if (!makeDemo(cli, variables))
        return skip("the demo practice could not be made");

    const auto files = filesOf(commands.ours.program) + filesOf(commands.limit.program);
    // One of each first: fonts, settings and the page cache are as on any other day.
    (void)start(commands.limit, variables, display);
    (void)start(commands.ours, variables, display);
    measure("warm", commands, {}, variables, display, options.rounds);
    measure("cold (programs and libraries evicted)", commands, files, variables, display,
        options.rounds);
    return 0;
}

}

int main(int argc, char* argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--window") == 0)
        return showSmallestWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    return run(bench::Options::parse(argc, argv));
}
