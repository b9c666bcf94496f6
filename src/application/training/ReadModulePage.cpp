// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/training/ReadModulePage.h"

#include "domain/common/Number.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::ModulePage;
    using domain::Result;

    constexpr int kLongestExercise = 15;

    /// Reads one page line by line and stops at the first thing that is wrong.
    class PageReader final {
    public:
        explicit PageReader(QString file) : m_file(std::move(file)) { }

        [[nodiscard]] Result<ModulePage> read(const QString& text);

    private:
        [[nodiscard]] QString problemOf(const QString& line);
        [[nodiscard]] QString takeTitle(const QString& line);
        [[nodiscard]] QString takePicture(const QString& line);
        [[nodiscard]] QString takeExercise(const QString& line);

        [[nodiscard]] auto fault(const QString& code) const
        {
            return domain::fail(
                ErrorKind::Validation, m_file, code, { m_file, QString::number(m_line) });
        }

        QString m_file;
        int m_line = 0;
        ModulePage m_page;
    };

    QString PageReader::takeTitle(const QString& line)
    {
        const bool isFirst = m_line == 1;
        if (isFirst != line.startsWith(u"# "_s))
            return u"training.title"_s;
        if (isFirst)
            m_page.title = line.sliced(2).trimmed();
        return isFirst && m_page.title.isEmpty() ? u"training.title"_s : QString();
    }

    QString PageReader::takePicture(const QString& line)
    {
        static const QRegularExpression kPicture(uR"(^!\[([^\]]*)\]\(([a-z0-9-]+\.svg)\)$)"_s);
        const auto found = kPicture.match(line);
        if (!found.hasMatch() || m_page.picture)
            return u"training.picture"_s;
        m_page.picture = domain::ModulePicture { found.captured(2), found.captured(1).trimmed() };
        return m_page.picture->alt.isEmpty() ? u"training.alt"_s : QString();
    }

    QString PageReader::takeExercise(const QString& line)
    {
        static const QRegularExpression kExercise(
            uR"(^## Exercise \(([1-9]\d?) minutes?\): (\S.*)$)"_s);
        const auto found = kExercise.match(line);
        const auto minutes = domain::parseInt(
            found.captured(1), 1, kLongestExercise, u"minutes"_s, domain::Sign::Refused);
        if (!minutes)
            return u"training.exercise"_s;
        m_page.exercises.push_back({ found.captured(2), *minutes });
        return {};
    }

    QString PageReader::problemOf(const QString& line)
    {
        static const QRegularExpression kHtml(u"<[A-Za-z/!?]|&[#A-Za-z][A-Za-z0-9]*;"_s);
        static const QRegularExpression kLink(uR"(\]\(|\]\[|\]:|://|\bwww\.)"_s);
        if (const auto problem = takeTitle(line); !problem.isEmpty())
            return problem;
        if (kHtml.match(line).hasMatch())
            return u"training.html"_s;
        if (line.contains(u"!["_s))
            return takePicture(line);
        if (kLink.match(line).hasMatch())
            return u"training.link"_s;
        if (line.startsWith(u"## Exercise"_s))
            return takeExercise(line);
        return {};
    }

    Result<ModulePage> PageReader::read(const QString& text)
    {
        const auto lines = text.split(u'\n');
        for (const auto& line : lines) {
            ++m_line;
            if (const auto problem = problemOf(line); !problem.isEmpty())
                return fault(problem);
        }
        m_page.markdown = text;
        if (domain::wordsToRead(text) <= domain::wordsToRead(m_page.title))
            return fault(u"training.empty-page"_s);
        return m_page;
    }

}

Result<ModulePage> readModulePage(const QString& file, const QByteArray& markdown)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(markdown);
    text.replace(u"\r\n"_s, u"\n"_s);
    if (decode.hasError() || text.contains(QChar(0)))
        return domain::fail(ErrorKind::Validation, file, u"training.unreadable"_s, { file });
    return PageReader(file).read(text);
}

}
