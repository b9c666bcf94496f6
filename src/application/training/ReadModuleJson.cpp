// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/training/ReadModuleJson.h"

#include "application/common/StrictJson.h"
#include "application/instruments/JsonFields.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::Result;
    using domain::TrainingModule;

    constexpr int kMostMinutes = 60;

    class Reader final {
    public:
        explicit Reader(QString path) : m_path(std::move(path)) { }

        [[nodiscard]] Result<TrainingModule> read(const QJsonValue& value, const QString& id);

    private:
        [[nodiscard]] domain::ModuleSource source(const QJsonValue& value, const QString& place);
        [[nodiscard]] domain::QuizQuestion question(const QJsonValue& value, const QString& place);
        [[nodiscard]] domain::QuizOption option(const QJsonValue& value, const QString& place);
        [[nodiscard]] domain::Error toldHere(const domain::Error& problem) const;

        QString m_path;
        JsonFields::Problem m_problem;
    };

    QString numbered(const QString& place, qsizetype at)
    {
        return place + u'[' + QString::number(at) + u']';
    }

    domain::ModuleSource Reader::source(const QJsonValue& value, const QString& place)
    {
        JsonFields fields(value, place, m_problem);
        domain::ModuleSource source { fields.text("name"), fields.text("used_for") };
        fields.close();
        return source;
    }

    domain::QuizOption Reader::option(const QJsonValue& value, const QString& place)
    {
        JsonFields fields(value, place, m_problem);
        domain::QuizOption option;
        option.text = fields.text("text");
        option.isRight = fields.boolean("right");
        option.why = fields.text("why");
        fields.close();
        return option;
    }

    domain::QuizQuestion Reader::question(const QJsonValue& value, const QString& place)
    {
        JsonFields fields(value, place, m_problem);
        domain::QuizQuestion question;
        question.text = fields.text("question");
        QSet<QString> texts;
        for (const auto& each : fields.list("options")) {
            question.options.push_back(option(each, numbered(fields.at("options"), texts.size())));
            texts.insert(question.options.back().text);
        }
        fields.close();
        if (question.options.size() < 2 || texts.size() != qsizetype(question.options.size()))
            fields.fail("options", u"training.options"_s);
        const auto right = std::count_if(question.options.begin(), question.options.end(),
            [](const auto& each) { return each.isRight; });
        if (right != 1)
            fields.fail("options", u"training.one-right"_s);
        return question;
    }

    /// What the shared fields say of a pack, said of a module, with its file.
    domain::Error Reader::toldHere(const domain::Error& problem) const
    {
        static const QHash<QString, QString> kOurs {
            { u"instrument.missing"_s, u"training.missing"_s },
            { u"instrument.bad-value"_s, u"training.bad-value"_s },
            { u"instrument.unknown-key"_s, u"training.unknown-key"_s },
        };
        const auto code = kOurs.value(problem.detail, problem.detail);
        return { ErrorKind::Validation, problem.field, code, { m_path, problem.field } };
    }

    Result<TrainingModule> Reader::read(const QJsonValue& value, const QString& id)
    {
        JsonFields fields(value, {}, m_problem);
        TrainingModule module;
        module.id = fields.text("id");
        module.version = fields.text("version");
        module.title = fields.text("title");
        module.aim = fields.text("aim");
        module.minutes = fields.number("minutes");
        for (const auto& each : fields.list("sources"))
            module.sources.push_back(
                source(each, numbered(u"sources"_s, qsizetype(module.sources.size()))));
        (void)fields.text("source_date");
        module.verifiedBy = fields.maybeText("verified_by");
        for (const auto& each : fields.list("quiz"))
            module.quiz.push_back(
                question(each, numbered(u"quiz"_s, qsizetype(module.quiz.size()))));
        fields.close();
        if (module.id != id)
            fields.fail("id", u"training.bad-value"_s);
        if (module.minutes < 1 || module.minutes > kMostMinutes)
            fields.fail("minutes", u"training.bad-value"_s);
        if (module.sources.empty())
            fields.fail("sources", u"training.missing"_s);
        if (module.quiz.empty())
            fields.fail("quiz", u"training.missing"_s);
        if (m_problem)
            return tl::unexpected(toldHere(*m_problem));
        return module;
    }

}

Result<TrainingModule> readModuleJson(
    const QString& path, const QString& id, const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Validation, path, u"training.unreadable"_s, { path });
    return Reader(path).read(document->object(), id);
}

}
