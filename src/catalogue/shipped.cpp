#include "catalogue/catalogue.h"
#include "catalogue/catalogue_files.h"
#include "catalogue/words.h"

namespace espalier::catalogue {

namespace {

Result<std::shared_ptr<const Catalogue>> read()
{
    QList<Entry> entries = TRY(readFiles(QStringLiteral(":/catalogue")));
    layOver(entries, TRY(readWords(QStringLiteral(":/catalogue/words/en"))));
    return std::make_shared<const Catalogue>(std::move(entries));
}

} // namespace

Result<std::shared_ptr<const Catalogue>> Catalogue::shipped()
{
    static const auto once = [] {
        auto catalogue = read();
        if (!catalogue) {
            return Result<std::shared_ptr<const Catalogue>>(
                fail(ErrorCode::Internal, catalogue.error().within(QStringLiteral("the shipped catalogue")).what));
        }
        return catalogue;
    }();
    return once;
}

} // namespace espalier::catalogue
