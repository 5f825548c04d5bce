/**
 * Official papers (văn bản) in the layout of Decree 30/2020/NĐ-CP, made from a sealed season only: Word templates that an
 * office can edit, filled with what the engine computed; the score summary as a workbook too; and the page on which
 * anybody who holds a paper sees whether it still is the last word. Papers are Vietnamese in every language of the portal.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: digest",
            "platform :: time",
            "platform :: workbook",
            "shared",
            "shared :: record",
            "shared :: text",
            "jobs",
            "jobs :: result",
            "jobs :: ui",
            "uikit",
            "engine :: number",
            "engine :: criteria",
            "engine :: season",
            "engine :: score",
            "engine :: rank",
            "engine :: law",
            "organisation :: directory",
            "meeting",
            "publication",
            "ranking :: input",
            "ranking :: seal",
            "proposal :: award"
        })
@NullMarked
package vn.codau.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
