// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/Options.h"

using namespace Qt::StringLiterals;

namespace rooftree::kiosk {
namespace {

    Options wrong(const QString& complaint)
    {
        Options options;
        options.act = Options::Act::WrongUse;
        options.complaint = complaint;
        return options;
    }

    /// "--name VALUE" or "--name=VALUE"; moves `at` to the last word used.
    bool take(QString& value, const QString& name, const QStringList& arguments, qsizetype& at)
    {
        const auto& argument = arguments[at];
        if (argument.startsWith(name + u'=')) {
            value = argument.mid(name.size() + 1);
            return true;
        }
        if (argument != name)
            return false;
        value = at + 1 < arguments.size() ? arguments[++at] : QString();
        return true;
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
        if (argument == u"--doctor"_s)
            options.act = Act::Doctor;
        else if (argument == u"--run"_s)
            options.act = Act::Run;
        else if (argument == u"--out-of-order"_s)
            options.isOutOfOrder = true;
        else if (!take(options.databaseUrl, u"--database"_s, arguments, at)
            && !take(options.tokenFile, u"--station"_s, arguments, at))
            return wrong(u"unknown option: %1"_s.arg(argument));
    }
    if (options.databaseUrl.isEmpty())
        return wrong(u"--database is missing: a file, or postgresql://host/name"_s);
    if (options.tokenFile.isEmpty())
        return wrong(u"--station is missing: the file that was made when it was enrolled"_s);
    return options;
}

QString Options::helpText()
{
    return u"Usage: rooftree-kiosk --database URL --station FILE [OPTION...]\n"
           u"The waiting-room screen of a general practice, on a computer of its own.\n"
           u"\n"
           u"  --database URL  the practice: a file, or postgresql://host/name\n"
           u"  --station FILE  what this station proves itself with; made when it was enrolled\n"
           u"  --doctor        check how this computer is locked down, and end\n"
           u"  --run           without the supervisor that starts it again after a fault\n"
           u"  --help          this text\n"
           u"  --version       which version this is\n"
           u"\n"
           u"Exit status: 0 left by staff, or every check passed; 1 a check failed; 2 wrong use;\n"
           u"3 the practice could not be opened.\n"_s;
}

QString Options::versionText()
{
    return u"rooftree-kiosk %1\n"_s.arg(QLatin1String(ROOFTREE_VERSION));
}

}
