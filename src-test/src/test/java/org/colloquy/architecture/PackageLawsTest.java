package org.colloquy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.colloquy.architecture.fixture.arrows.backfill.Scan;
import org.colloquy.architecture.fixture.arrows.execution.Worker;
import org.colloquy.architecture.fixture.arrows.intake.Door;
import org.colloquy.architecture.fixture.arrows.money.Coin;
import org.colloquy.architecture.fixture.arrows.tenant.House;
import org.colloquy.architecture.fixture.arrows.util.Stuff;
import org.colloquy.architecture.fixture.arrows.web.shell.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageLawsTest {
    private static final String MIRROR = "org.colloquy.architecture.fixture.arrows";
    private static final JavaClasses WRONG = Product.fixture(MIRROR);

    /** Else every other law would hold for want of classes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.colloquy.record.Claim",
                "org.colloquy.execution.Execution",
                "org.colloquy.backfill.package-info",
                "org.colloquy.web.rest.RestApplication"
            })
    void allFourModulesAreLookedAt(String one) {
        assertThat(Product.classes().contain(one)).isTrue();
    }

    @Test
    void modulesKnowOnlyWhatTheArrowsAllow() {
        Law.holds(PackageLaws.arrows(Product.ROOT));
    }

    @Test
    void anArrowThatPointsBackIsSeen() {
        Law.isBroken(PackageLaws.arrows(MIRROR), WRONG, Coin.class);
        Law.isBroken(PackageLaws.arrows(MIRROR), WRONG, Worker.class);
        Law.isBroken(PackageLaws.arrows(MIRROR), WRONG, Scan.class);
    }

    @Test
    void nounsImportOnlyFromTheLeft() {
        Law.holds(PackageLaws.leftOnly(Product.ROOT, Product.PERSISTENCE));
    }

    @Test
    void aNounThatLooksToTheRightIsSeen() {
        Law.isBroken(PackageLaws.leftOnly(MIRROR, Product.PERSISTENCE), WRONG, House.class);
    }

    @Test
    void verbsImportOnlyFromTheLeft() {
        Law.holds(PackageLaws.leftOnly(Product.ROOT, Product.EJB));
    }

    @Test
    void aVerbThatLooksToTheRightIsSeen() {
        Law.isBroken(PackageLaws.leftOnly(MIRROR, Product.EJB), WRONG, Door.class);
    }

    @Test
    void everyPackageHasItsPlace() {
        Law.holds(PackageLaws.placed(Product.ROOT));
    }

    @Test
    void aPackageWithoutAPlaceIsSeen() {
        Law.isBroken(PackageLaws.placed(MIRROR), WRONG, Stuff.class);
    }

    @Test
    void aPackageIsInOneModuleOnly() {
        Law.holds(PackageLaws.oneModule(Product.ROOT));
    }

    /** The mirror is built by src-test, which is none of the modules of its packages. */
    @Test
    void aPackageInAStrangeModuleIsSeen() {
        Law.isBroken(PackageLaws.oneModule(MIRROR), WRONG, Coin.class);
    }

    @Test
    void noPackagesNeedEachOther() {
        Law.holds(PackageLaws.noCycles(Product.ROOT));
    }

    @Test
    void aCycleIsSeen() {
        Law.isBroken(PackageLaws.noCycles(MIRROR), WRONG, Face.class);
    }

    @Test
    void packagesSayWhatTheyAreAbout() {
        Law.holds(PackageLaws.speakingPackages());
    }

    @Test
    void aMutePackageIsSeen() {
        Law.isBroken(PackageLaws.speakingPackages(), WRONG, Stuff.class);
    }

    @Test
    void noPackageHasTwoPlaces() {
        int listed = Product.PERSISTENCE.size() + Product.EJB.size() + Product.BATCH.size() + Product.WEB.size();
        assertThat(PackageLaws.places()).hasSize(listed);
    }
}
