// The form of the sample's first payload.
#pragma once

#include "tests/ui/editor/sample.h"
#include "ui/editor/controls/control.h"
#include "ui/editor/form/form_view.h"
#include "ui/editor/form/value_row.h"

namespace espalier::test {

struct Form : public Editing {
    explicit Form(const QByteArray& text = sampleText(),
                  std::shared_ptr<const catalogue::Catalogue> catalogue = sampleCatalogue())
        : Editing(text, std::move(catalogue)), view(session)
    {
        view.resize(760, 600);
        view.show();
        view.setPayload(payload(0));
    }
    [[nodiscard]] qsizetype indexOf(const QString& name) const
    {
        for (qsizetype i = 0; i < view.items().size(); ++i) {
            if (view.items().at(i).name == name) {
                return i;
            }
        }
        return -1;
    }
    template <class Row = ui::ValueRow> Row* row(const char* name)
    {
        return qobject_cast<Row*>(view.rowAt(indexOf(QLatin1String(name))));
    }
    template <class Widget> Widget* field(const char* name)
    {
        return row(name)->control()->template findChild<Widget*>();
    }
    [[nodiscard]] QString value(const char* key) const
    {
        return text(QStringLiteral("PayloadContent/0/") + QLatin1String(key));
    }
    [[nodiscard]] bool has(const char* key) const
    {
        return node(QStringLiteral("PayloadContent/0/") + QLatin1String(key)).isValid();
    }
    ui::FormView view;
};

} // namespace espalier::test
