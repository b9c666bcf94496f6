// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Options.h"

#include "app/desktop/Version.h"

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    const QStringList kLooks { u"light"_s, u"dark"_s, u"high-contrast"_s, u"large"_s };

    Options wrong(const QString& complaint)
    {
        Options options;
        options.act = Options::Act::WrongUse;
        options.complaint = complaint;
        return options;
    }

    /// The value of "--name VALUE" or "--name=VALUE"; nothing when `arguments[at]` is another
    /// option, an empty text when the value is missing. Moves `at` to the last word used.
    std::optional<QString> valueOf(const QString& name, const QStringList& arguments, qsizetype& at)
    {
        const auto& argument = arguments[at];
        if (argument.startsWith(name + u'='))
            return argument.mid(name.size() + 1);
        if (argument != name)
            return std::nullopt;
        return at + 1 < arguments.size() ? arguments[++at] : QString();
    }

}

Options Options::parse(const QStringList& arguments)
{
    Options options;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const auto& argument = arguments[at];
        if (argument == u"--help"_s || argument == u"-h"_s) {
            options.act = Act::Help;
            return options;
        }
        if (argument == u"--version"_s) {
            options.act = Act::Version;
            return options;
        }
        if (argument == u"--demo"_s)
            options.demo = true;
        else if (argument == u"--empty"_s)
            options.empty = true;
        else if (argument == u"--restore"_s)
            options.restore = true;
        else if (const auto url = valueOf(u"--database"_s, arguments, at))
            options.databaseUrl = *url;
        else if (const auto folder = valueOf(u"--tour"_s, arguments, at))
            options.tourFolder = *folder;
        else if (const auto look = valueOf(u"--look"_s, arguments, at))
            options.tourLook = *look;
        else
            return wrong(u"unknown option: %1"_s.arg(argument));
        if (options.databaseUrl.isEmpty() && argument.startsWith(u"--database"_s))
            return wrong(u"--database needs a path or a URL"_s);
        if (options.tourFolder.isEmpty() && argument.startsWith(u"--tour"_s))
            return wrong(u"--tour needs a folder"_s);
        if (argument.startsWith(u"--look"_s) && !kLooks.contains(options.tourLook))
            return wrong(u"--look needs one of: %1"_s.arg(kLooks.join(u", "_s)));
    }
    if (!options.tourLook.isEmpty() && options.tourFolder.isEmpty())
        return wrong(u"--look is for --tour"_s);
    if (options.restore && !options.tourFolder.isEmpty())
        return wrong(u"--tour and --restore do not go together"_s);
    const int chosen = int(options.demo) + int(options.empty) + int(!options.databaseUrl.isEmpty());
    if (chosen > 1)
        return wrong(u"--database, --demo and --empty each name a practice: choose one"_s);
    return options;
}

QStringList Options::restoreArguments() const
{
    QStringList arguments { u"--restore"_s };
    if (demo)
        arguments << u"--demo"_s;
    if (empty)
        arguments << u"--empty"_s;
    if (!databaseUrl.isEmpty())
        arguments << u"--database=%1"_s.arg(databaseUrl);
    return arguments;
}

QString Options::helpText()
{
    return u"Usage: rooftree [OPTION...]\n"
           u"Self-management support for general practices.\n"
           u"\n"
           u"  --database URL  the practice to open: a file, or postgresql://host/name\n"
           u"                  (without it, your own practice on this computer)\n"
           u"  --demo          a demonstration practice, made when it is not there yet\n"
           u"  --empty         a new practice in a new file\n"
           u"  --restore       restore a backup into that practice instead of opening it\n"
           u"  --tour DIR      render every place of a demonstration practice to pictures\n"
           u"                  and leave a plan and a report beside them, without a display\n"
           u"  --look NAME     draw the tour in this look only: light, dark, high-contrast\n"
           u"                  or large\n"
           u"  --help          this text\n"
           u"  --version       which version this is\n"
           u"\n"
           u"Exit status: 0 done, 2 wrong use, 3 the practice could not be opened.\n"_s;
}

QString Options::versionText() { return u"rooftree %1\n"_s.arg(QLatin1String(kVersion)); }

}
