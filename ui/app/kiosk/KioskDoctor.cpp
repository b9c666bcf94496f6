// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/KioskDoctor.h"

#include "app/kiosk/Screen.h"
#include "application/kiosk/PatientLanguage.h"
#include "host/SystemClock.h"
#include "speech/SpeechConnection.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::kiosk {
namespace {

    using State = Finding::State;

    // Programs that offer a menu, a panel or a way to start something else.
    const QStringList kDesktops { u"gnome-shell"_s, u"plasmashell"_s, u"xfce4-panel"_s,
        u"mate-panel"_s, u"cinnamon"_s, u"lxqt-panel"_s, u"openbox"_s, u"xfwm4"_s, u"kwin_x11"_s,
        u"mutter"_s, u"metacity"_s, u"marco"_s };
    const QStringList kMounters { u"udisksd"_s, u"gvfsd"_s, u"udiskie"_s };

    QString read(const QString& path)
    {
        constexpr qint64 kMost = 65'536;
        QFile file(path);
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.read(kMost)) : QString();
    }

    QString xorgConfig()
    {
        QString all = read(u"/etc/X11/xorg.conf"_s);
        for (const auto& folder : { u"/etc/X11/xorg.conf.d"_s, u"/usr/share/X11/xorg.conf.d"_s }) {
            const auto files = QDir(folder).entryInfoList({ u"*.conf"_s }, QDir::Files);
            for (const auto& file : files)
                all += read(file.filePath());
        }
        return all;
    }

    QStringList processNames()
    {
        QStringList names;
        const auto folders = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto& folder : folders) {
            if (folder.front().isDigit())
                names.append(read(u"/proc/%1/comm"_s.arg(folder)).trimmed());
        }
        return names;
    }

    bool isSwitchedOn(const QString& config, const QString& option)
    {
        const auto lines = config.split(u'\n');
        for (const auto& line : lines) {
            const auto words = line.simplified().remove(u'"').split(u' ');
            if (words.value(0).compare(u"Option"_s, Qt::CaseInsensitive) == 0
                && words.value(1).compare(option, Qt::CaseInsensitive) == 0)
                return QStringList { u"true"_s, u"on"_s, u"yes"_s, u"1"_s }.contains(
                    words.value(2).toLower());
        }
        return false;
    }

    QStringList common(const QStringList& running, const QStringList& known)
    {
        QStringList found;
        for (const auto& each : known) {
            if (running.contains(each))
                found.append(each);
        }
        return found;
    }

    Finding judged(const QString& id, bool isGood, const QString& good, const QString& bad)
    {
        return { id, isGood ? State::Pass : State::Fail, isGood ? good : bad };
    }

    Finding switchFinding(const Surroundings& here, const QString& id, const QString& option)
    {
        if (here.display.isEmpty())
            return { id, State::Pass, u"No X server: nothing to switch off."_s };
        return judged(id, isSwitchedOn(here.xorgConfig, option),
            u"%1 is on in the X configuration."_s.arg(option),
            u"%1 is not on in the X configuration: keys lead out of this screen."_s.arg(option));
    }

    /// A convenience: without it nothing is less safe.
    Finding speechFinding(const Surroundings& here)
    {
        if (!here.isSpeechBuiltIn)
            return { u"read-aloud"_s, State::Unknown,
                u"This program was built without libspeechd: it reads nothing aloud."_s };
        if (here.voices.isEmpty())
            return { u"read-aloud"_s, State::Unknown,
                u"No speech server answers, so nothing is read aloud. If you want it: install "
                u"speech-dispatcher and speech-dispatcher-espeak-ng, and start it for this "
                u"account."_s };
        return { u"read-aloud"_s, State::Pass,
            u"Read aloud: %1."_s.arg(here.voices.join(u", "_s)) };
    }

    QStringList voicesHere()
    {
        const auto languages = app::readPatientLanguages();
        const auto connection = speech::SpeechConnection::open();
        if (!languages || !connection)
            return {};
        const auto voices = connection->languages();
        QStringList names;
        for (const auto& each : *languages) {
            if (voices.contains(each.code))
                names.append(each.englishName);
        }
        return names;
    }

    Finding desktopFinding(const Surroundings& here)
    {
        const auto found = common(here.processes, kDesktops);
        if (here.display.isEmpty() && here.waylandDisplay.isEmpty())
            return { u"desktop"_s, State::Unknown,
                u"No display: run this check in the session of the screen."_s };
        return judged(u"desktop"_s, found.isEmpty() && here.desktop.isEmpty(),
            u"No desktop or window manager runs beside this screen."_s,
            u"A desktop runs beside this screen: %1."_s.arg(
                found.isEmpty() ? here.desktop : found.join(u", "_s)));
    }

    std::vector<ScreenSize> connectedScreens()
    {
        std::vector<ScreenSize> found;
        const QDir all(u"/sys/class/drm"_s);
        const auto outputs = all.entryList({ u"card*-*"_s });
        for (const auto& output : outputs) {
            constexpr qint64 kMost = 32'768;
            QFile edid(all.filePath(output + u"/edid"_s));
            if (!edid.open(QFile::ReadOnly))
                continue;
            if (const auto screen = screenFromEdid(edid.read(kMost)))
                found.push_back(*screen);
        }
        return found;
    }

    /// A dense screen makes everything small: what is drawn for a finger no longer fits one.
    Finding targetsFinding(const Surroundings& here)
    {
        const auto id = u"targets"_s;
        if (here.screens.empty())
            return {
                id, State::Unknown,
                u"The screen does not say how large it is: measure a button, it should be 15 mm."_s
            };
        for (const auto& screen : here.screens) {
            const auto needed = scaleForFingers(screen);
            if (here.scale >= needed)
                continue;
            const auto factor = QString::number(needed, 'f', 2);
            if (fitsAt(screen, needed))
                return { id, State::Fail,
                    u"The buttons are less than 15 mm on this screen: set QT_SCALE_FACTOR=%1."_s
                        .arg(factor) };
            return { id, State::Fail,
                u"The buttons are less than 15 mm on this screen, and it is too small for larger "
                u"ones: take a larger screen."_s };
        }
        return { id, State::Pass, u"The buttons are at least 15 mm on this screen."_s };
    }

    QString word(State state)
    {
        return state == State::Pass ? u"PASS"_s : state == State::Fail ? u"FAIL"_s : u"UNKNOWN"_s;
    }

}

Surroundings Surroundings::here(const Options& options)
{
    Surroundings here;
    here.isRoot = geteuid() == 0;
    here.sessionType = qEnvironmentVariable("XDG_SESSION_TYPE");
    here.desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    here.display = qEnvironmentVariable("DISPLAY");
    here.waylandDisplay = qEnvironmentVariable("WAYLAND_DISPLAY");
    here.xorgConfig = kiosk::xorgConfig();
    here.processes = processNames();
    here.screens = connectedScreens();
    if (bool ok = false; qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&ok) > 0 && ok)
        here.scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&ok);
    here.isSpeechBuiltIn = speech::isSpeechBuiltIn();
    here.voices = voicesHere();
    rlimit limit {};
    here.hasCoreDumps = getrlimit(RLIMIT_CORE, &limit) != 0 || limit.rlim_cur != 0;
    const auto token = readToken(options.tokenFile);
    here.isTokenPrivate = token.has_value();
    const auto url = storage::DatabaseUrl::parse(options.databaseUrl);
    if (!token || !url)
        return here;
    here.isDatabaseOnThisMachine = url->engine() == storage::Engine::Sqlite;
    const host::SystemClock clock;
    const auto post = station::StationPost::open(*url, *token, clock, {});
    here.isTokenKnown = post.has_value();
    here.isRoleTooMighty
        = post && !here.isDatabaseOnThisMachine && (*post)->reachesTables().value_or(true);
    here.isDatabaseReached = post || post.error().detail == u"station.unknown"_s;
    return here;
}

std::vector<Finding> look(const Surroundings& here)
{
    const auto mounters = common(here.processes, kMounters);
    std::vector<Finding> found { judged(u"account"_s, !here.isRoot,
                                     u"It runs as an account of its own."_s,
                                     u"It runs as root. Give it an account of its own."_s),
        judged(u"token"_s, here.isTokenPrivate, u"The station's file can be read by it alone."_s,
            u"The station's file is missing or others can read it: chmod 600."_s),
        judged(u"database"_s, here.isDatabaseReached, u"The practice answers."_s,
            u"The practice does not answer at this address."_s),
        judged(u"enrolled"_s, here.isTokenKnown, u"The practice knows this station."_s,
            u"The practice does not know this station: enrol it again."_s),
        judged(u"core-dumps"_s, !here.hasCoreDumps, u"A fault leaves no core file."_s,
            u"A fault would leave a core file with what somebody typed."_s),
        desktopFinding(here), switchFinding(here, u"vt-switch"_s, u"DontVTSwitch"_s),
        switchFinding(here, u"zap"_s, u"DontZap"_s),
        judged(u"automount"_s, mounters.isEmpty(), u"Nothing mounts what is plugged in."_s,
            u"Something mounts what is plugged in: %1."_s.arg(mounters.join(u", "_s))),
        targetsFinding(here), speechFinding(here) };
    if (here.isTokenKnown && !here.isDatabaseOnThisMachine)
        found.push_back(judged(u"role"_s, !here.isRoleTooMighty,
            u"Its role on the server reaches the letterbox and no table."_s,
            u"Its role on the server reaches tables of the practice: give it the role that "
            u"rooftree-cli station-role makes."_s));
    if (here.isDatabaseOnThisMachine)
        found.push_back({ u"same-machine"_s, State::Unknown,
            u"The practice's file is on this computer: its account could read the file. Use a "
            u"server for a screen that nobody watches."_s });
    return found;
}

int printFindings(const Options& options)
{
    int status = 0;
    const auto findings = look(Surroundings::here(options));
    for (const auto& finding : findings) {
        const auto line = u"%1 %2: %3\n"_s.arg(
            word(finding.state).leftJustified(7), finding.id, finding.sentence);
        std::fputs(line.toLocal8Bit().constData(), stdout);
        if (finding.state == State::Fail)
            status = 1;
    }
    return status;
}

}
