// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/common/StrictJson.h"

#include <QJsonArray>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    tl::unexpected<domain::Error> refuse(const QString& code, const QStringList& args = {})
    {
        return domain::fail(domain::ErrorKind::Validation, u"file"_s, code, args);
    }

    /// Walks over a text that is JSON already, and finds what its grammar allows and we do not.
    class Inspection final {
    public:
        Inspection(const QByteArray& json, qsizetype levels) : m_json(json), m_levels(levels) { }

        [[nodiscard]] domain::Result<void> run()
        {
            for (m_at = 0; m_at < m_json.size(); ++m_at) {
                if (const auto step = inspect(m_json[m_at]); !step)
                    return step;
            }
            return {};
        }

    private:
        /// An object or list that has begun and not ended.
        struct Open {
            bool isObject;
            bool isKeyNext;
            QSet<QString> keys;
        };

        domain::Result<void> inspect(char c)
        {
            switch (c) {
            case '{':
            case '[':
                m_open.push_back({ c == '{', c == '{', {} });
                return static_cast<qsizetype>(m_open.size()) <= m_levels
                    ? domain::Result<void> {}
                    : refuse(u"json.too-deep"_s, { QString::number(m_levels) });
            case '}':
            case ']':
                m_open.pop_back();
                return {};
            case ',':
                m_open.back().isKeyNext = m_open.back().isObject;
                return {};
            case '"':
                return inspectText(takeText());
            default:
                return {};
            }
        }

        /// From quote to quote; leaves the place at the last one.
        QByteArray takeText()
        {
            const auto start = m_at;
            for (++m_at; m_json[m_at] != '"'; ++m_at)
                m_at += m_json[m_at] == '\\' ? 1 : 0;
            return m_json.mid(start, m_at - start + 1);
        }

        domain::Result<void> inspectText(const QByteArray& quoted)
        {
            // Qt undoes the escapes, so that "a" and "\u0061" are one key.
            const auto text = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
            if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
                return refuse(u"json.text"_s);
            if (m_open.empty() || !m_open.back().isKeyNext)
                return {};
            m_open.back().isKeyNext = false;
            const auto before = m_open.back().keys.size();
            m_open.back().keys.insert(text);
            return m_open.back().keys.size() > before ? domain::Result<void> {}
                                                      : refuse(u"json.duplicate-key"_s);
        }

        const QByteArray& m_json;
        qsizetype m_levels;
        qsizetype m_at = 0;
        std::vector<Open> m_open;
    };

}

domain::Result<QJsonDocument> strictJson(const QByteArray& bytes, const JsonLimits& limits)
{
    constexpr qsizetype kMega = qsizetype(1024) * 1024;
    if (bytes.size() > limits.bytes)
        return refuse(u"json.too-large"_s, { QString::number(limits.bytes / kMega) });
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return refuse(u"json.not-json"_s, { QString::number(problem.offset) });
    if (const auto inspected = Inspection(bytes, limits.levels).run(); !inspected)
        return domain::failure(inspected);
    return document;
}

}
