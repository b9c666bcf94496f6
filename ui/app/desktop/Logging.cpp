// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Logging.h"

#include <QDir>
#include <QFile>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    constexpr std::size_t kFileBytes = std::size_t { 1024 } * 1024;
    constexpr std::size_t kFiles = 4; // and the one being written

    spdlog::level::level_enum levelOf(QtMsgType type)
    {
        switch (type) {
        case QtDebugMsg:
            return spdlog::level::debug;
        case QtInfoMsg:
            return spdlog::level::info;
        case QtWarningMsg:
            return spdlog::level::warn;
        case QtCriticalMsg:
        case QtFatalMsg:
            break;
        }
        return spdlog::level::err;
    }

    void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
    {
        const auto category = QString::fromLatin1(context.category ? context.category : "default");
        spdlog::log(levelOf(type), "{}", loggable(category, message).toStdString());
    }

    /// What another version or another hand left more open. New files are private by the mask that
    /// the program sets first (hardenProcess), those of the rotation too.
    void keepPrivate(const QString& folder)
    {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QDir files(folder);
        for (const auto& name : files.entryList({ u"rooftree*.log"_s }, QDir::Files))
            QFile::setPermissions(files.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    }

    std::shared_ptr<spdlog::logger> fileLogger(const QString& folder)
    {
        if (!QDir().mkpath(folder))
            return nullptr;
        keepPrivate(folder);
        const auto path = QDir(folder).filePath(u"rooftree.log"_s);
        try {
            auto logger = spdlog::rotating_logger_mt(
                "rooftree", QFile::encodeName(path).toStdString(), kFileBytes, kFiles);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            return logger;
        } catch (const spdlog::spdlog_ex&) {
            return nullptr; // a full or read-only disk must not keep a practice closed
        }
    }

}

QString loggable(const QString& category, const QString& message)
{
    static const QStringList harmless { u"This plugin does not support"_s, u"QStandardPaths: "_s,
        u"Could not connect"_s, u"qt.qpa."_s, u"QXcbConnection: "_s, u"QSocketNotifier: "_s,
        u"QObject::connect"_s, u"QWidget::"_s, u"QLayout: "_s, u"QPainter::"_s, u"QPdf"_s,
        u"QFont::"_s, u"OpenType support missing"_s };
    for (const auto& beginning : harmless) {
        if (message.startsWith(beginning))
            return u"Qt (%1): %2"_s.arg(category, message);
    }
    return u"Qt (%1): a message of %2 characters was withheld"_s.arg(
        category, QString::number(message.size()));
}

void startLogging(const QString& folder)
{
    auto logger = fileLogger(folder);
    if (!logger)
        logger = spdlog::null_logger_mt("rooftree");
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(onQtMessage);
}

}
