// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/training/ReadTrainingModules.h"

#include "application/common/RuleNumbers.h"
#include "application/common/StrictJson.h"
#include "application/training/ReadModuleJson.h"
#include "application/training/ReadModulePage.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::Result;
    using domain::TrainingModule;

    const auto kModuleFile = u"module.json"_s;
    const auto kListFile = u"training/modules.json"_s;
    const auto kRoot = u"training/"_s;

    QString pageFile(int number) { return u"page-%1.md"_s.arg(number, 2, 10, QChar(u'0')); }

    /// A fault of a file as a whole.
    auto fault(const QString& path, const QString& code)
    {
        return domain::fail(ErrorKind::Validation, path, code, { path });
    }

    /// Takes the pages from `files`; what is left afterwards is no page.
    Result<void> takePages(const QString& root, ModuleFiles& files, TrainingModule& module)
    {
        for (int number = 1; files.contains(pageFile(number)); ++number) {
            const auto name = pageFile(number);
            auto page = readModulePage(root + name, files.take(name));
            if (!page)
                return domain::failure(page);
            module.pages.push_back(*std::move(page));
        }
        if (module.pages.empty())
            return fault(root + pageFile(1), u"training.no-file"_s);
        return {};
    }

    Result<void> takePictures(const QString& root, ModuleFiles& files, const TrainingModule& module)
    {
        QSet<QString> shown;
        for (const auto& page : module.pages) {
            if (!page.picture)
                continue;
            if (files.value(page.picture->file).isEmpty())
                return fault(root + page.picture->file, u"training.no-file"_s);
            shown.insert(page.picture->file);
        }
        for (const auto& name : std::as_const(shown))
            files.remove(name);
        return {};
    }

    Result<QStringList> moduleIds()
    {
        const auto document = strictJson(resources::read(kListFile));
        if (!document || !document->isObject())
            return fault(kListFile, u"training.unreadable"_s);
        QStringList ids;
        const auto list = document->object().value("modules"_L1).toArray();
        for (const auto& each : list)
            ids.append(each.toString());
        return ids;
    }

    ModuleFiles filesOf(const QString& id)
    {
        ModuleFiles files;
        const auto root = kRoot + id + u'/';
        const auto paths = resources::list(root);
        for (const auto& path : paths)
            files.insert(path.sliced(root.size()), resources::read(path));
        return files;
    }

    /// Every file below training/ belongs to a module that is listed once.
    Result<void> checkNothingElse(const QStringList& ids)
    {
        QSet<QString> known;
        for (const auto& id : ids) {
            if (known.contains(id))
                return fault(kListFile, u"training.twice"_s);
            known.insert(id);
        }
        const auto paths = resources::list(kRoot);
        for (const auto& path : paths) {
            if (path != kListFile && !known.contains(path.section(u'/', 1, 1)))
                return fault(path, u"training.stray-file"_s);
        }
        return {};
    }

    template <class T> tl::unexpected<domain::Error> incompatible(const Result<T>& result)
    {
        auto error = result.error();
        error.kind = ErrorKind::Incompatible;
        return tl::unexpected(std::move(error));
    }

}

Result<TrainingModule> readTrainingModule(const QString& folder, const ModuleFiles& files)
{
    const auto root = kRoot + folder + u'/';
    auto left = files;
    if (!left.contains(kModuleFile))
        return fault(root + kModuleFile, u"training.no-file"_s);
    auto module = readModuleJson(root + kModuleFile, folder, left.take(kModuleFile));
    if (!module)
        return module;
    if (const auto pages = takePages(root, left, *module); !pages)
        return domain::failure(pages);
    if (const auto pictures = takePictures(root, left, *module); !pictures)
        return domain::failure(pictures);
    if (!left.isEmpty())
        return fault(root + left.firstKey(), u"training.stray-file"_s);
    return module;
}

Result<std::vector<TrainingModule>> readTrainingModules()
{
    const auto ids = moduleIds();
    if (!ids)
        return incompatible(ids);
    if (const auto checked = checkNothingElse(*ids); !checked)
        return incompatible(checked);
    std::vector<TrainingModule> modules;
    for (const auto& id : *ids) {
        auto module = readTrainingModule(id, filesOf(id));
        if (!module)
            return incompatible(module);
        modules.push_back(*std::move(module));
    }
    return modules;
}

const Result<std::vector<TrainingModule>>& shippedTrainingModules()
{
    static const auto modules = readTrainingModules();
    return modules;
}

QByteArray modulePicture(const QString& module, const QString& file)
{
    return resources::read(u"training/%1/%2"_s.arg(module, file));
}

Result<domain::TrainingRules> readTrainingRules()
{
    domain::TrainingRules rules;
    const RuleNumber numbers[] = { { u"wordsPerMinute", &rules.wordsPerMinute },
        { u"passPercent", &rules.passPercent }, { u"certificateMonths", &rules.certificateMonths },
        { u"dueSoonDays", &rules.dueSoonDays } };
    if (const auto read = readRuleNumbers(u"rules/training.json"_s, numbers); !read)
        return domain::failure(read);
    return rules;
}

}
